/** The intervals that hold every declared strike exactly once, split by country or not. */
import { preferredOnly } from "./selection";
import type { StrikeInterval } from "./strikeTypes";

/**
 * Every declared strike once, by country wherever a release gives it. Rows must be cut to the as-of
 * day: an interval stays whole until its parts were published, all on one day.
 */
export function splitByCountry(strikes: readonly StrikeInterval[]): readonly StrikeInterval[] {
  const split = new Set(strikes.map((row) => row.partOf));
  return preferredOnly(strikes.filter((row) => row.timeline || (row.whole && !split.has(row.id))));
}

/** Every declared strike once, in the intervals between official totals: no interval is split. */
export function unsplitIntervals(strikes: readonly StrikeInterval[]): readonly StrikeInterval[] {
  return preferredOnly(strikes.filter((row) => row.whole || (row.timeline && row.partOf === null)));
}
