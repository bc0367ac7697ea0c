/** What the Coalition answered to the incidents Airwars recorded in Syria, added up. */
import { addRanges, type IncidentFilter, isKnown, matches } from "./airwarsIncidents";
import type { AsOf } from "./asOf";
import type { Month } from "./day";
import type { GovernorateCode } from "./ids";
import type {
  Answer,
  AnswerDelay,
  CoalitionAnswer,
  CoalitionAnswerDelay,
  PeopleRange,
} from "./regionTypes";

export interface AnswerTotal {
  readonly incidents: number;
  /** Civilians killed according to Airwars. */
  readonly airwarsKilled: PeopleRange;
  /** Civilians that the Coalition conceded for the same incidents. */
  readonly concededKilled: PeopleRange;
  readonly concededInjured: PeopleRange;
}

function add(sum: AnswerTotal | undefined, row: AnswerTotal): AnswerTotal {
  const { incidents, airwarsKilled, concededKilled, concededInjured } = row;
  if (sum === undefined) return { incidents, airwarsKilled, concededKilled, concededInjured };
  return {
    incidents: sum.incidents + incidents,
    airwarsKilled: addRanges(sum.airwarsKilled, airwarsKilled),
    concededKilled: addRanges(sum.concededKilled, concededKilled),
    concededInjured: addRanges(sum.concededInjured, concededInjured),
  };
}

/** Sums of a filter by any part of a row: its answer, year, governorate. Empty before they were public. */
export function answersBy<Key>(
  rows: readonly CoalitionAnswer[],
  filter: IncidentFilter,
  asof: AsOf,
  keyOf: (row: CoalitionAnswer) => Key,
): ReadonlyMap<Key, AnswerTotal> {
  const sums = new Map<Key, AnswerTotal>();
  for (const row of rows)
    if (isKnown(row, asof) && matches(row, filter))
      sums.set(keyOf(row), add(sums.get(keyOf(row)), row));
  return sums;
}

/** Sums by class of answer. */
export function answersByClass(
  rows: readonly CoalitionAnswer[],
  filter: IncidentFilter,
  asof: AsOf,
): ReadonlyMap<Answer, AnswerTotal> {
  return answersBy(rows, filter, asof, (row) => row.answer);
}

/** What was conceded by governorate; null is the key of incidents that Airwars gives none. */
export function concededByGovernorate(
  rows: readonly CoalitionAnswer[],
  filter: IncidentFilter,
  asof: AsOf,
): ReadonlyMap<GovernorateCode | null, AnswerTotal> {
  return answersBy(rows, filter, asof, (row) => row.governorate);
}

/** What was conceded by month of the incident's first day. */
export function concededByMonth(
  rows: readonly CoalitionAnswer[],
  filter: IncidentFilter,
  asof: AsOf,
): ReadonlyMap<Month, AnswerTotal> {
  return answersBy(rows, filter, asof, (row) => row.month);
}

/** Incidents of all grades by the time to the first statement, for the years from `first` to `last`. */
export function delaysOf(
  rows: readonly CoalitionAnswerDelay[],
  { first, last }: { readonly first: number; readonly last: number },
  asof: AsOf,
): ReadonlyMap<AnswerDelay, number> {
  const sums = new Map<AnswerDelay, number>();
  for (const row of rows)
    if (isKnown(row, asof) && row.year >= first && row.year <= last)
      sums.set(row.delay, (sums.get(row.delay) ?? 0) + row.incidents);
  return sums;
}
