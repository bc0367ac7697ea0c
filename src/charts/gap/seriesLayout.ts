/** Where a series of published totals is drawn: its step line, the band of its ranges, its marks. */
import { utcDay } from "d3";
import { utcDate } from "../../model/day";
import { quantityBounds } from "../../model/quantity";
import type { RatioPoint } from "../../model/ratioSeries";
import type { SeriesPoint, TimeBasis } from "../../model/series";
import type { Quantity } from "../../model/types";
import { stepBand, stepLine } from "../../plot/paths";
import type { TimeScale, ValueScale } from "../../plot/scales";

/** Scales and edges of the plot, and which day places a point. */
export interface PlotArea {
  readonly timeBasis: TimeBasis;
  readonly x: TimeScale;
  readonly y: ValueScale;
  readonly left: number;
  readonly right: number;
  /** Middle of the lane of undated figures; null where there are none. */
  readonly lane: number | null;
}

export interface PlacedPoint {
  readonly id: string;
  readonly x: number;
  /** Of the lowest or only value; of the highest where there is no lowest. */
  readonly y: number;
  /** Of the highest value of a range; null for all other figures. */
  readonly high: number | null;
  /** Px of the days on which it may have been published, where only the month or year is known. */
  readonly spread: readonly [number, number] | null;
  /** Whether the line passes through it. */
  readonly isOnLine: boolean;
  /** Drawn hollow: off the line, or on another day than the time basis asks for. */
  readonly hollow: boolean;
  readonly isUndated: boolean;
}

export interface PlacedLine {
  readonly marks: readonly PlacedPoint[];
  /** SVG path of the line; empty when there is nothing to join. */
  readonly line: string;
  /** The end of the line in the lane of undated figures. */
  readonly tail: string;
  readonly band: string;
  /** Where the current figure is drawn; null when there is none. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

/** Rounds to the tenth of a px that the paths are written with. */
const px = (value: number) => Math.round(value * 10) / 10;

/** A publication is placed at the start of its day, the end of data at the end of its day. */
function pointX(point: Pick<SeriesPoint<unknown>, "day" | "entersFromLeft">, area: PlotArea) {
  if (point.day === null) return area.lane ?? area.right;
  if (point.entersFromLeft) return area.left;
  const date = utcDate(point.day);
  return px(area.x(area.timeBasis === "covered" ? utcDay.offset(date, 1) : date));
}

export interface PointAccessors<P> {
  readonly quantity: (point: P) => Quantity;
  /** Whether a point is drawn on another day than the time basis asks for. */
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

/** Places points that are in the order of the time basis. */
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
  // By publication a total holds until the next one; by the days covered it ends with its data.
  const end = area.timeBasis === "published" ? area.right : (lastDated?.x ?? area.right);
  const extended =
    lastDated !== undefined && end > lastDated.x ? [...dated, { x: end, y: lastDated.y }] : dated;
  const bands = dated.flatMap(({ x, y, high }, index) => {
    const next = dated[index + 1]?.x ?? end;
    return high !== null && next > x
      ? [stepBand([x, next].map((at) => ({ x: at, y0: y, y1: high })))]
      : [];
  });
  const tail =
    current?.isUndated && lastDated !== undefined
      ? stepLine([{ x: end, y: lastDated.y }, current])
      : "";
  return {
    marks,
    line: stepLine(extended),
    tail,
    band: bands.join(""),
    end: current === undefined ? null : { x: current.isUndated ? current.x : end, y: current.y },
  };
}

/** The area between the two totals of each ratio; empty where there is none. */
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
  return last === undefined ? "" : stepBand([...bands, { ...last, x: area.right }]);
}
