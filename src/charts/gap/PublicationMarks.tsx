import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import type { PlacedPoint } from "./seriesLayout";

export interface PublicationMarksProps {
  readonly points: readonly PlacedPoint[];
  readonly color: string;
  /** Prefix of the marks' ids. */
  readonly kind: "total" | "strikes";
  readonly markById: ReadonlyMap<string, InteractiveMark>;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

const CAP = 3;

/** Draws each publication as a dot, with a capped line up to the highest number of a range. */
export function PublicationMarks(props: PublicationMarksProps) {
  const { points, color, kind, markById, getMarkProps } = props;
  const { paper } = usePlotColors();
  const dot = { fill: color, stroke: paper, strokeWidth: 0.75 };
  const hollow = { fill: paper, stroke: color, strokeWidth: 1.5 };
  return points.map((point) => {
    const mark = markById.get(`${kind}:${point.id}`);
    if (mark === undefined) return null;
    const { x, y, high, spread } = point;
    return (
      <Mark
        mark={mark}
        getMarkProps={getMarkProps}
        className={plot.mark}
        transform={`translate(${x},${y})`}
        key={mark.id}
      >
        {high === null ? (
          <HitArea x={-8} y={-8} width={16} height={16} rx={8} />
        ) : (
          <HitArea x={-7} y={high - y - 4} width={14} height={y - high + 8} />
        )}
        {(spread !== null || high !== null) && (
          <g fill="none" stroke={color} strokeWidth={1.25}>
            {spread !== null && <path d={`M${spread[0] - x},0H${spread[1] - x}`} />}
            {high !== null && <path d={`M0,0V${high - y}M${-CAP},${high - y}h${2 * CAP}`} />}
          </g>
        )}
        <circle {...(point.hollow ? hollow : dot)} r={kind === "strikes" ? 2 : 2.75} />
      </Mark>
    );
  });
}
