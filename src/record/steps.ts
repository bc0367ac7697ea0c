/** Published figures in time: each is one step, and nothing stands between two steps. */
import type { Day } from "../data/day";
import type { Estimate } from "../data/types";
import { earliestOf } from "./published";
import type { Days } from "./timeline";

/** The day that places a figure: of its publication, or the last one its data cover. */
export type Clock = "published" | "covered";

/** A published figure at its place in time. */
export interface Step<Row> {
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
  readonly leads: boolean;
  /** Placed before the window: its line comes in from the edge. */
  readonly before: boolean;
}

export const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Comes after every day. */
export const LAST = "9999";

/** Rows in the order of the clock, each with its day and whether the line steps to it. */
export function stepsOf<Row extends { readonly id: string } & Pick<Estimate, "published">>(
  rows: readonly Row[],
  clock: Clock,
  endOf: (row: Row) => Day | null,
  reach: (row: Row) => string,
  stands: (row: Row) => boolean = () => true,
): readonly Omit<Step<Row>, "before">[] {
  const knownBy = (row: Row) => row.published.knownBy ?? LAST;
  const order = [...rows].sort((a, b) => {
    const byReach = ascending(reach(a), reach(b));
    const byPublication = ascending(knownBy(a), knownBy(b));
    const [first, second] =
      clock === "published" ? [byPublication, byReach] : [byReach, byPublication];
    return first || second || ascending(a.id, b.id);
  });
  let furthest = "";
  return order.map((row) => {
    const leads = stands(row) && reach(row) >= furthest;
    if (leads) furthest = reach(row);
    const published = row.published.knownBy;
    return clock === "published"
      ? { row, day: published, earliest: earliestOf(row.published), leads }
      : { row, day: endOf(row), earliest: endOf(row), leads };
  });
}

/** The steps in the window, and the one whose line comes in from before it. */
export function cut<S extends Omit<Step<unknown>, "before">>(
  steps: readonly S[],
  window: Days,
  keepsUnplaced: boolean,
): readonly (S & { readonly before: boolean })[] {
  const standing = steps.findLast(({ day, leads }) => leads && day !== null && day < window.start);
  return steps
    .filter((step) => {
      if (step === standing) return true;
      return step.day === null ? keepsUnplaced : step.day >= window.start && step.day <= window.end;
    })
    .map((step) => ({ ...step, before: step === standing }));
}
