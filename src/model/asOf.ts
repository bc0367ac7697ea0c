/** The record as it stood on a day: only what had certainly been published by then. */
import type { Day } from "./day";
import type { Published } from "./published";
import type { StrikeRecord } from "./record";

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

/** A record's cuts made so far, by the last day on which something was added to it. */
interface Cuts {
  /** Every day on which the cut changes: a publication, or the end of an event. Ascending. */
  readonly days: readonly Day[];
  readonly made: Map<Day | null, StrikeRecord>;
}

const CUTS = new WeakMap<StrikeRecord, Cuts>();

function cutsByDay(record: StrikeRecord): Cuts {
  const known = CUTS.get(record);
  if (known !== undefined) return known;
  const { editions, estimates, totals, strikes, events } = record;
  const days = new Set<Day>(events.map((event) => event.end));
  for (const rows of [editions, estimates, totals, strikes])
    for (const { published } of rows) if (published.knownBy !== null) days.add(published.knownBy);
  const cuts: Cuts = { days: [...days].sort(), made: new Map() };
  CUTS.set(record, cuts);
  return cuts;
}

/**
 * The record without any figure published after `asof`, and without events that lay ahead. Days
 * between which nothing was published share one cut, so that nothing is drawn again between them.
 */
export function recordAsOf(record: StrikeRecord, asof: AsOf): StrikeRecord {
  if (asof === "latest") return record;
  const { days, made } = cutsByDay(record);
  const last = days.findLast((day) => day <= asof) ?? null;
  const before = made.get(last);
  if (before !== undefined) return before;
  const known = <Row extends { readonly published: Published }>(rows: readonly Row[]) =>
    rows.filter((row) => isPublishedBy(row.published, asof));
  const cut: StrikeRecord = {
    ...record,
    editions: known(record.editions),
    estimates: known(record.estimates),
    totals: known(record.totals),
    strikes: known(record.strikes),
    events: record.events.filter((event) => event.end <= asof),
  };
  made.set(last, cut);
  return cut;
}
