import type { RangeBarProps } from "./RangeBar";

const RADIUS = 5;
/** Length of the arrow of an open end, from the middle of its dot. */
const ARROW = 18;

function arrow(x: number, y: number, direction: 1 | -1): string {
  const tip = x + direction * ARROW;
  return `M${x + direction * RADIUS},${y}H${tip - direction * 5}M${tip - direction * 6},${y - 4}L${tip},${y}L${tip - direction * 6},${y + 4}`;
}

/**
 * One estimate on a log scale: a dot, two dots and a line for a range, an arrow where the number
 * may be higher or lower.
 */
export function RangeDot({ kind, low, high, y, height, color }: RangeBarProps) {
  const middle = y + height / 2;
  const isOpen = kind === "at_least" || kind === "more_than" || kind === "up_to";
  const line = { fill: "none", stroke: color, strokeWidth: 2.5 } as const;
  return (
    <g fill={color}>
      {isOpen && <path {...line} d={arrow(low, middle, kind === "up_to" ? -1 : 1)} />}
      {kind === "range" && <path {...line} d={`M${low},${middle}H${high}`} />}
      <circle cx={low} cy={middle} r={RADIUS} />
      {kind === "range" && <circle cx={high} cy={middle} r={RADIUS} />}
    </g>
  );
}
