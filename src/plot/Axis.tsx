import { usePlotColors } from "./colors";
import type { TimeScale, ValueScale } from "./scales";
import { textStyles } from "./textStyles";
import type { TimeTick, ValueTick } from "./ticks";

/** Labels this close to an end of the axis (px) are aligned inwards. */
const EDGE = 14;

export interface AxisYProps {
  readonly scale: ValueScale;
  readonly ticks: readonly ValueTick[];
  /** Where the grid lines start and end, in px. */
  readonly x1: number;
  readonly x2: number;
}

/** Horizontal grid lines with their values at the start. */
export function AxisY({ scale, ticks, x1, x2 }: AxisYProps) {
  const colors = usePlotColors();
  return (
    <g {...textStyles(colors).tick}>
      {ticks.map(({ value, label }) => {
        const y = scale(value);
        return (
          <g key={Number(value)}>
            <line stroke={colors.rule} x1={x1} x2={x2} y1={y} y2={y} />
            <text x={x1 - 6} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export interface AxisXProps {
  readonly scale: TimeScale;
  readonly ticks: readonly TimeTick[];
  /** Y of the base line, in px. */
  readonly y: number;
}

/** A base line along the time scale with short ticks and their dates below. */
export function AxisX({ scale, ticks, y }: AxisXProps) {
  const colors = usePlotColors();
  const [left, right] = scale.range() as [number, number];
  return (
    <g {...textStyles(colors).tick}>
      <line stroke={colors.ruleStrong} x1={left} x2={right} y1={y} y2={y} />
      {ticks.map(({ value, label }) => {
        const x = scale(value);
        return (
          <g key={Number(value)}>
            <line stroke={colors.ruleStrong} x1={x} x2={x} y1={y} y2={y + 4} />
            <text
              x={x}
              y={y + 17}
              textAnchor={x < left + EDGE ? "start" : x > right - EDGE ? "end" : "middle"}
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
