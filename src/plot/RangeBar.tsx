import type { BarMark } from "./barMark";
import { usePlotColors } from "./colors";
import { hatchPath } from "./hatch";

/** Slivers behind a minimum, each fainter: the bar goes on, nobody says how far. */
const FADE = [
  { at: 2, width: 4, opacity: 0.6 },
  { at: 8, width: 3, opacity: 0.4 },
  { at: 13, width: 2, opacity: 0.25 },
] as const;
const HATCH = 6;

export interface RangeBarProps extends BarMark {
  readonly color: string;
}

/**
 * One estimate as a horizontal bar that shows of what kind it is: solid as far as the source
 * vouches for it; closed by a bar across where it is a count; banded from lowest to highest; fading
 * into an arrow where it is a minimum, whose head is hollow where the source says "more than";
 * closed by a dashed bar where it is approximate; only hatched where it is a maximum. No midpoint
 * is ever drawn.
 */
export function RangeBar({ kind, x0, low, high, y, height, color }: RangeBarProps) {
  const { paper } = usePlotColors();
  const middle = y + height / 2;
  const across = (x: number, reach: number) => `M${x},${y - reach}V${y + height + reach}`;
  const line = { fill: "none", stroke: color } as const;
  if (kind === "up_to")
    return (
      <g {...line} strokeWidth={1.25}>
        <path d={hatchPath({ x: x0, y, width: Math.max(0, low - x0), height }, HATCH)} />
        <path d={`M${x0},${y}H${low}M${x0},${y + height}H${low}`} />
        <path strokeWidth={2.5} d={across(low, 2)} />
      </g>
    );
  return (
    <g fill={color}>
      <rect x={x0} y={y} width={Math.max(0, low - x0)} height={height} />
      {kind === "range" && (
        <>
          <rect fillOpacity={0.35} x={low} y={y} width={high - low} height={height} />
          <path {...line} strokeWidth={2.5} d={across(low, 2) + across(high, 2)} />
        </>
      )}
      {kind === "exact" && <path {...line} strokeWidth={2.5} d={across(low, 2)} />}
      {kind === "about" && (
        <path {...line} strokeWidth={2.5} strokeDasharray="3 2.5" d={across(low, 4)} />
      )}
      {(kind === "at_least" || kind === "more_than") && (
        <>
          {FADE.map(({ at, width, opacity }) => (
            <rect key={at} x={low + at} y={y} width={width} height={height} fillOpacity={opacity} />
          ))}
          <path
            {...(kind === "more_than" && { fill: paper, stroke: color, strokeWidth: 1.5 })}
            d={`M${low + 14},${middle - 4.5}l7,4.5l-7,4.5z`}
          />
        </>
      )}
    </g>
  );
}
