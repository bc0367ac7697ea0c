import { usePlotColors } from "../../plot/colors";
import { textStyles } from "../../plot/textStyles";
import type { CardLayout, Stretch } from "./cardLayout";

const YEAR_BASE = 12;

/** The years along the top, with a line down at the start of each. */
export function Years({ years, height }: Pick<CardLayout, "years" | "height">) {
  const colors = usePlotColors();
  return years.map(({ year, x }) => (
    <g key={year}>
      <line stroke={colors.rule} x1={x} x2={x} y1={0} y2={height} />
      <text {...textStyles(colors).tick} x={x + 4} y={YEAR_BASE}>
        {year}
      </text>
    </g>
  ));
}

export interface StripProps extends Stretch {
  readonly y: number;
  readonly color: string;
}

/** The months that a figure covers; pale where its last day is not known. */
export function Strip({ x, width, y, isOpen, color }: StripProps) {
  return (
    <rect
      fill={color}
      fillOpacity={isOpen ? 0.45 : 1}
      x={x}
      y={y}
      width={width}
      height={7}
      rx={1}
      data-strip=""
    />
  );
}
