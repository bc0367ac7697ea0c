/** Positions of one series: its step line and marks. */
import { utcDay } from "d3";
import { utcDate } from "../../model/day";
import { type Quantity, quantityBounds } from "../../model/quantity";
import type { RatioPoint } from "../../model/ratioSeries";
import type { SeriesPoint, TimeBasis } from "../../model/series";
import { stepBand, stepLine } from "../../plot/paths";
import type { TimeScale, ValueScale } from "../../plot/scales";

/** Scales and edges of the plot, and which day places a point. */
export interface PlotArea {
  readonly timeBasis: TimeBasis;
  readonly x: TimeScale;
  readonly y: ValueScale;
  readonly left: number;
  readonly right: number;
  /** X of the last day that is drawn; the axis may go on. */
  readonly end: number;
  /** Middle of the lane of undated figures; null if there are none. */
  readonly lane: number | null;
}

export interface PlacedPoint {
  readonly id: string;
  readonly x: number;
  /** Y of the lowest or only value; of the highest if there is no lowest. */
  readonly y: number;
  /** Y of the highest value of a range; null for other figures. */
  readonly high: number | null;
  /** First and last possible x of publication if only the month or year is known. */
  readonly spread: readonly [number, number] | null;
  /** Whether the line passes through it. */
  readonly isOnLine: boolean;
  /** Drawn hollow: off the line, or not placed on the day of the time basis. */
  readonly hollow: boolean;
  readonly isUndated: boolean;
}

export interface PlacedLine {
  readonly marks: readonly PlacedPoint[];
  /** SVG path of the line; empty for fewer than two points. */
  readonly line: string;
  /** The end of the line in the lane of undated figures. */
  readonly tail: string;
  /** Position of the current figure; null if there is none. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

/** Rounds to the precision of the paths. */
const px = (value: number) => Math.round(value * 10) / 10;

/** Publications start on their day; data end with theirs, one day later on the scale. */
function pointX(point: Pick<SeriesPoint<unknown>, "day" | "entersFromLeft">, area: PlotArea) {
  if (point.day === null) return area.lane ?? area.right;
  if (point.entersFromLeft) return area.left;
  const date = utcDate(point.day);
  return px(area.x(area.timeBasis === "covered" ? utcDay.offset(date, 1) : date));
}

export interface PointAccessors<P> {
  readonly quantity: (point: P) => Quantity;
  /** Whether a point is not placed on the day of the time basis. */
  readonly displaced: (point: P) => boolean;
}

function placePoint<P extends SeriesPoint<{ readonly id: string }>>(
  point: P,
  { quantity, displaced }: PointAccessors<P>,
  area: PlotArea,
): PlacedPoint {
  const { low, high } = quantityBounds(quantity(point));
  const x = pointX(point, area);
  const earliestX =
    point.earliest === null || point.entersFromLeft
      ? x
      : Math.max(area.left, px(area.x(utcDate(point.earliest))));
  return {
    id: point.row.id,
    x,
    y: px(area.y(low ?? high ?? 0)),
    high: low !== null && high !== null && high !== low ? px(area.y(high)) : null,
    spread: area.timeBasis === "published" && earliestX < x ? [earliestX, x] : null,
    isOnLine: point.isOnLine,
    hollow: !point.isOnLine || displaced(point),
    isUndated: point.day === null,
  };
}

/** Places points, which must be sorted by the time basis. */
export function placeSeries<P extends SeriesPoint<{ readonly id: string }>>(
  points: readonly P[],
  accessors: PointAccessors<P>,
  area: PlotArea,
): PlacedLine {
  const marks = points.map((point) => placePoint(point, accessors, area));
  const onLine = marks.filter((mark) => mark.isOnLine);
  const dated = onLine.filter((mark) => !mark.isUndated);
  const current = onLine.at(-1);
  const lastDated = dated.at(-1);
  // By publication a total is current until the next one; by the days covered it ends with its data.
  const end = area.timeBasis === "published" ? area.end : (lastDated?.x ?? area.end);
  const extended =
    lastDated !== undefined && end > lastDated.x ? [...dated, { x: end, y: lastDated.y }] : dated;
  const tail =
    current?.isUndated && lastDated !== undefined
      ? stepLine([{ x: end, y: lastDated.y }, current])
      : "";
  return {
    marks,
    line: stepLine(extended),
    tail,
    end: current === undefined ? null : { x: current.isUndated ? current.x : end, y: current.y },
  };
}

/** SVG path of the area between the two totals of each ratio; empty if there is none. */
export function distanceArea(ratios: readonly RatioPoint[], area: PlotArea): string {
  const bands = ratios.flatMap(({ day, total, minimum }) =>
    day === null
      ? []
      : [
          {
            x: Math.max(area.left, px(area.x(utcDate(day)))),
            y0: area.y(total),
            y1: area.y(minimum),
          },
        ],
  );
  const last = bands.at(-1);
  return last === undefined ? "" : stepBand([...bands, { ...last, x: area.end }]);
}
