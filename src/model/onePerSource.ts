/** Which figure of a source stands for it in a group of one place. */
import { greatest, rollups } from "d3";
import { type Day, dayNumber } from "./day";
import type { Estimate, Grade } from "./estimateTypes";

const OUTSIDE: ReadonlySet<Grade> = new Set<Grade>([
  "all_alleged",
  "weak",
  "contested",
  "discounted",
]);
/** Parts of what a monitor counts as likely; for a military, `confirmed` is the whole. */
export const PARTS: ReadonlySet<Grade> = new Set<Grade>(["fair", "confirmed"]);

/** Whether its source leaves the figure out of its likely total. */
export const isOutside = ({ grade }: Estimate) => OUTSIDE.has(grade);

/** Days a figure covers; a page without a date covers at least the days up to `notBefore`. */
function coverage({ start, end, notBefore }: Estimate): number {
  const last = end ?? notBefore;
  return last === null ? Number.POSITIVE_INFINITY : dayNumber(last) - dayNumber(start) + 1;
}

/** Descending; an unknown day counts as the newest. */
function newestFirst(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? 1 : -1;
}

const periodOf = ({ start, end }: Estimate) => `${start}/${end}`;

/**
 * The period of a place, such as a battle, that most sources have a figure for; null where no two
 * share one. Counts of whole countries are followed to their last day instead.
 */
function sharedPeriod(estimates: readonly Estimate[]): string | null {
  const ofPlaces = estimates.filter(
    (one) => one.governorate !== null && one.span !== "incident" && !isOutside(one),
  );
  const sources = rollups(
    ofPlaces,
    (rows) => new Set(rows.map(({ sourceId }) => sourceId)).size,
    periodOf,
  );
  const [period, count] = greatest(sources, ([, size]) => size) ?? [null, 0];
  return count > 1 ? period : null;
}

/** The better figure of a source first; a figure for the period `shared` before all others. */
export function preference(a: Estimate, b: Estimate, shared: string | null = null): number {
  const [left, right] = [coverage(a), coverage(b)];
  return (
    Number(PARTS.has(a.grade)) - Number(PARTS.has(b.grade)) ||
    Number(periodOf(b) === shared) - Number(periodOf(a) === shared) ||
    (left === right ? 0 : right > left ? 1 : -1) ||
    newestFirst(a.end, b.end) ||
    newestFirst(a.published.knownBy, b.published.knownBy) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * For each source, actor and grade class the figure for the period that most sources share, else
 * the one that covers most days, then ends last, then was published last. A figure for other actors
 * that covers less than half of what the source's own figure for the Coalition covers is left out: a
 * month beside a campaign says nothing.
 */
export function onePerSource(estimates: readonly Estimate[]): readonly Estimate[] {
  const best = new Map<string, Estimate>();
  const shared = sharedPeriod(estimates);
  for (const estimate of [...estimates].sort((a, b) => preference(a, b, shared))) {
    const { sourceId, actor, grade } = estimate;
    const key = [sourceId, actor, isOutside(estimate) ? grade : ""].join();
    if (!best.has(key)) best.set(key, estimate);
  }
  const chosen = [...best.values()].sort((a, b) => preference(a, b));
  return chosen.filter((row) => {
    const coalitionOnly = best.get(
      [row.sourceId, "coalition", isOutside(row) ? row.grade : ""].join(),
    );
    return (
      coalitionOnly === undefined ||
      coalitionOnly === row ||
      coverage(row) * 2 >= coverage(coalitionOnly)
    );
  });
}
