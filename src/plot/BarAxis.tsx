import { useMessages } from "../messages/useMessages";
import { usePlotColors } from "./colors";
import type { ValueScale } from "./scales";
import { textStyles } from "./textStyles";
import { barTickAnchor, barTicks } from "./ticks";

export interface BarAxisProps {
  readonly scale: ValueScale;
  /** Whether the values are counts, which have no fractions. */
  readonly whole: boolean;
  /** Base line of the numbers, in px. */
  readonly y: number;
}

/** The numbers below bars. */
export function BarAxis({ scale, whole, y }: BarAxisProps) {
  const colors = usePlotColors();
  const { format } = useMessages();
  return (
    <g {...textStyles(colors).tick}>
      {barTicks(scale, format, whole).map(({ value, label }) => {
        const x = scale(value);
        return (
          <text key={value} x={x} y={y} textAnchor={barTickAnchor(scale, x, label)}>
            {label}
          </text>
        );
      })}
    </g>
  );
}
