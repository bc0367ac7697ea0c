/** Published figures in time: each is one step, and nothing stands between two steps. */
import type { Day } from "./day";
import { earliestPossible } from "./published";
import type { TimeDomain } from "./timeline";
import type { Estimate } from "./types";

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
   * Whether the line steps to it. A figure published later whose data end earlier than those of
   * the one that stands is a publication as well, but not what the source last said; nor does the
   * line step to a total that the source did not state itself.
   */
  readonly isOnLine: boolean;
  /** Placed before the window: its line comes in from the edge. */
  readonly entersFromLeft: boolean;
}

export const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Comes after every day. */
export const LAST = "9999";

/** Rows in the order of the timeBasis, each with its day and whether the line steps to it. */
export function buildSeries<Row extends { readonly id: string } & Pick<Estimate, "published">>(
  rows: readonly Row[],
  timeBasis: TimeBasis,
  endOf: (row: Row) => Day | null,
  reach: (row: Row) => string,
  stands: (row: Row) => boolean = () => true,
): readonly Omit<SeriesPoint<Row>, "entersFromLeft">[] {
  const knownBy = (row: Row) => row.published.knownBy ?? LAST;
  const order = [...rows].sort((a, b) => {
    const byReach = ascending(reach(a), reach(b));
    const byPublication = ascending(knownBy(a), knownBy(b));
    const [first, second] =
      timeBasis === "published" ? [byPublication, byReach] : [byReach, byPublication];
    return first || second || ascending(a.id, b.id);
  });
  let furthest = "";
  return order.map((row) => {
    const isOnLine = stands(row) && reach(row) >= furthest;
    if (isOnLine) furthest = reach(row);
    const published = row.published.knownBy;
    return timeBasis === "published"
      ? { row, day: published, earliest: earliestPossible(row.published), isOnLine }
      : { row, day: endOf(row), earliest: endOf(row), isOnLine };
  });
}

/** The steps in the window, and the one whose line comes in from before it. */
export function clipToPeriod<S extends Omit<SeriesPoint<unknown>, "entersFromLeft">>(
  steps: readonly S[],
  window: TimeDomain,
  keepsUnplaced: boolean,
): readonly (S & { readonly entersFromLeft: boolean })[] {
  const standing = steps.findLast(
    ({ day, isOnLine }) => isOnLine && day !== null && day < window.start,
  );
  return steps
    .filter((step) => {
      if (step === standing) return true;
      return step.day === null ? keepsUnplaced : step.day >= window.start && step.day <= window.end;
    })
    .map((step) => ({ ...step, entersFromLeft: step === standing }));
}
