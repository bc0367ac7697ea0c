import type { Bounds } from "../../model/quantity";
import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";

const CAP = 3.5;
const OPEN = 13;

/** An arrow head at `tip` that points up (-1) or down (1) from `y`. */
export function arrow(x: number, y: number, direction: 1 | -1): string {
  const tip = y + direction * OPEN;
  return `M${x},${y}V${tip}M${x - CAP},${tip - direction * CAP}L${x},${tip}L${x + CAP},${tip - direction * CAP}`;
}

export interface EstimateGlyphProps {
  readonly x: number;
  readonly y: (value: number) => number;
  readonly bounds: Bounds;
  readonly color: string;
}

/** One figure at one moment: a dot, a capped line for a range, an arrow where it is open. */
export function EstimateGlyph({ x, y, bounds, color }: EstimateGlyphProps) {
  const { paper } = usePlotColors();
  const { low, high } = bounds;
  const line = { fill: "none", stroke: color, strokeWidth: 1.5 } as const;
  if (low !== null && high !== null && low !== high) {
    const from = y(low);
    const to = y(high);
    return (
      <>
        <HitArea x={x - 6} y={to - 4} width={12} height={from - to + 8} />
        <path
          {...line}
          d={`M${x - CAP},${from}h${2 * CAP}M${x - CAP},${to}h${2 * CAP}M${x},${from}V${to}`}
        />
      </>
    );
  }
  const at = y(low ?? high ?? 0);
  const open = low === null ? 1 : high === null ? -1 : null;
  return (
    <>
      <HitArea x={x - 8} y={at - 8} width={16} height={16} rx={8} />
      {open !== null && <path {...line} d={arrow(x, at, open)} />}
      <circle fill={color} stroke={paper} strokeWidth={0.75} cx={x} cy={at} r={3.2} />
    </>
  );
}
