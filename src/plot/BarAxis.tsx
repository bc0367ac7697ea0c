import { useMessages } from "../messages/useMessages";
import styles from "./BarChart.module.css";
import type { ValueScale } from "./scales";
import { barTicks } from "./ticks";

export interface BarAxisProps {
  readonly scale: ValueScale;
  /** Whether the values are counts, which have no fractions. */
  readonly whole: boolean;
  /** Base line of the numbers, in px. */
  readonly y: number;
}

/** The numbers below bars. */
export function BarAxis({ scale, whole, y }: BarAxisProps) {
  const { format } = useMessages();
  const [x0 = 0, x1 = 0] = scale.range();
  return (
    <g>
      {barTicks(scale, format, whole).map(({ value, label }) => {
        const x = scale(value);
        return (
          <text
            key={value}
            className={styles.tick}
            x={x}
            y={y}
            textAnchor={x <= x0 + 8 ? "start" : x > x1 - 8 ? "end" : "middle"}
          >
            {label}
          </text>
        );
      })}
    </g>
  );
}
