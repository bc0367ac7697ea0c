/** Series of totals since the start: which figures follow one another, and which is the latest. */

import type { Estimate } from "./estimateTypes";
import type { Published } from "./published";
import type { StrikeRecord } from "./record";
import { preferredOnly } from "./selection";

/** Rows of one series count the same people in the same place with the same grade. */
export function seriesKey(row: Estimate): string {
  const { sourceId, countries, governorate, placeId, actor, weapons, grade } = row;
  return [sourceId, countries, governorate, placeId, actor, weapons, grade].join("|");
}

/** Whether a figure is a total since the start whose last day is known. */
export const isTotal = (row: Estimate) => row.span === "cumulative" && row.end !== null;

/** Whether `a` had been published before `b`, on an earlier day. */
export function isEarlier(a: Published, b: Published): boolean {
  return a.knownBy !== null && b.knownBy !== null && a.knownBy < b.knownBy;
}

/** Of two totals of a series, the one whose data end later; of equals the one published later. */
export function newer(a: Estimate | null, b: Estimate): Estimate {
  if (a === null) return b;
  if ((a.end ?? "") !== (b.end ?? "")) return (a.end ?? "") > (b.end ?? "") ? a : b;
  return (a.published.knownBy ?? "") > (b.published.knownBy ?? "") ? a : b;
}

/** Totals by their series. */
export type Totals = ReadonlyMap<string, readonly Estimate[]>;

/** The total of a row's series that stood before it was published. */
export function standingBefore(row: Estimate, totals: Totals): Estimate | null {
  return (totals.get(seriesKey(row)) ?? [])
    .filter((other) => isEarlier(other.published, row.published))
    .reduce<Estimate | null>(newer, null);
}

/** The latest total of each series of civilians killed, by series. */
export function latestTotals(
  record: Pick<StrikeRecord, "estimates">,
): ReadonlyMap<string, Estimate> {
  const latest = new Map<string, Estimate>();
  for (const row of preferredOnly(record.estimates)) {
    if (row.measure !== "civilians_killed" || !isTotal(row) || row.published.knownBy === null)
      continue;
    latest.set(seriesKey(row), newer(latest.get(seriesKey(row)) ?? null, row));
  }
  return latest;
}
