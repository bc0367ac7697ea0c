/** The record as it stood on a day: only what had certainly been published by then. */
import type { Day } from "../data/day";
import type { Published, StrikeRecord } from "../data/types";

/** A day, or `latest`: everything known today, pages without a date included. */
export type AsOf = Day | "latest";

/**
 * Whether something had certainly been published by `asof`. A date known only to the month or
 * year counts from its last day; an undated page only under `latest`.
 */
export function isPublishedBy(published: Published, asof: AsOf): boolean {
  if (asof === "latest") return true;
  return published.knownBy !== null && published.knownBy <= asof;
}

/** The record without any figure published after `asof`, and without events that lay ahead. */
export function asOf(record: StrikeRecord, asof: AsOf): StrikeRecord {
  if (asof === "latest") return record;
  const known = <Row extends { readonly published: Published }>(rows: readonly Row[]) =>
    rows.filter((row) => isPublishedBy(row.published, asof));
  return {
    ...record,
    editions: known(record.editions),
    estimates: known(record.estimates),
    totals: known(record.totals),
    strikes: known(record.strikes),
    events: record.events.filter((event) => event.end <= asof),
  };
}
