/** Published figures in time. Nothing is known between two of them, so none is interpolated. */
import { ascending } from "d3";
import type { Day } from "./day";
import type { Estimate } from "./estimateTypes";
import { earliestPossible } from "./published";
import type { TimeDomain } from "./timeline";

/** The day that places a figure: of its publication, or the last one its data cover. */
export type TimeBasis = "published" | "covered";

/** A published figure at its place in time. */
export interface SeriesPoint<Row> {
  readonly row: Row;
  /** Null where the page has no date, or, by the days covered, where their end is not known. */
  readonly day: Day | null;
  /** First day on which it may have been published; before `day` where only a month is known. */
  readonly earliest: Day | null;
  /**
   * Whether the line steps to it. The line skips figures published late, when a figure with newer
   * data was already out, and figures that the source did not publish itself.
   */
  readonly isOnLine: boolean;
  /** Dated before the period: the line starts at the left edge with this figure. */
  readonly entersFromLeft: boolean;
}

/** Sorts after every day. */
export const AFTER_ALL_DAYS = "9999";

/**
 * Sorts rows by the time basis and marks those on the line. `coverageEnd` orders rows by their data;
 * rows that fail `canLead` are never on the line.
 */
export function buildSeries<Row extends { readonly id: string } & Pick<Estimate, "published">>(
  rows: readonly Row[],
  timeBasis: TimeBasis,
  dataEnd: (row: Row) => Day | null,
  coverageEnd: (row: Row) => string,
  canLead: (row: Row) => boolean = () => true,
): readonly Omit<SeriesPoint<Row>, "entersFromLeft">[] {
  const knownBy = (row: Row) => row.published.knownBy ?? AFTER_ALL_DAYS;
  const order = [...rows].sort((a, b) => {
    const byCoverage = ascending(coverageEnd(a), coverageEnd(b));
    const byPublication = ascending(knownBy(a), knownBy(b));
    const [first, second] =
      timeBasis === "published" ? [byPublication, byCoverage] : [byCoverage, byPublication];
    return first || second || ascending(a.id, b.id);
  });
  let furthest = "";
  return order.map((row) => {
    const isOnLine = canLead(row) && coverageEnd(row) >= furthest;
    if (isOnLine) furthest = coverageEnd(row);
    const published = row.published.knownBy;
    return timeBasis === "published"
      ? { row, day: published, earliest: earliestPossible(row.published), isOnLine }
      : { row, day: dataEnd(row), earliest: dataEnd(row), isOnLine };
  });
}

/** The points in the period, and the last point on the line before it. */
export function clipToPeriod<Point extends Omit<SeriesPoint<unknown>, "entersFromLeft">>(
  points: readonly Point[],
  period: TimeDomain,
  keepUndated: boolean,
): readonly (Point & { readonly entersFromLeft: boolean })[] {
  const entering = points.findLast(
    ({ day, isOnLine }) => isOnLine && day !== null && day < period.start,
  );
  return points
    .filter((point) => {
      if (point === entering) return true;
      return point.day === null
        ? keepUndated
        : point.day >= period.start && point.day <= period.end;
    })
    .map((point) => ({ ...point, entersFromLeft: point === entering }));
}
