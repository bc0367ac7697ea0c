/**
 * Airwars' incidents in Syria, added up. The sums are ours, made from the state of Airwars' pages on
 * the day in `published`; before that day, and for Iraq, there are none.
 */
import type { AsOf } from "./asOf";
import type { Month } from "./day";
import type { GovernorateCode } from "./ids";
import { isInMonths, type MonthWindow } from "./placedStrikes";
import type {
  AirwarsBattle,
  AirwarsMonth,
  IncidentArea,
  IncidentGrade,
  IncidentSums,
  PeopleRange,
} from "./regionTypes";

/** The grades Airwars calls likely: the ones to compare with other counts. */
export const LIKELY_GRADES: ReadonlySet<IncidentGrade> = new Set<IncidentGrade>([
  "confirmed",
  "fair",
]);

/** Which incidents a sum is of. */
export interface IncidentFilter extends MonthWindow {
  /** Every governorate where left out; null for incidents that Airwars gives none. */
  readonly governorate?: GovernorateCode | null;
  /** Only those in the area. */
  readonly area?: IncidentArea;
  /** The likely ones where left out. */
  readonly grades?: ReadonlySet<IncidentGrade>;
}

export interface IncidentTotal {
  readonly incidents: number;
  /** Civilians killed, from the sum of the minimums to that of the maximums. */
  readonly killed: PeopleRange;
  readonly injured: PeopleRange;
  /** Incidents without a number of killed: they add nothing, so `killed` is a minimum. */
  readonly withoutNumber: number;
}

export const addRanges = (a: PeopleRange, b: PeopleRange): PeopleRange => ({
  min: a.min + b.min,
  max: a.max + b.max,
});

/** Whether a state of the pages was public by a day. */
export const isKnown = ({ published }: { readonly published: string }, asof: AsOf): boolean =>
  asof === "latest" || published <= asof;

/** Whether the incidents of a row are among those of a filter. */
export function matches(row: IncidentSums, filter: IncidentFilter): boolean {
  const { governorate, area, grades = LIKELY_GRADES } = filter;
  return (
    isInMonths(row.month, filter) &&
    (governorate === undefined || row.governorate === governorate) &&
    (area === undefined || row.area === area) &&
    grades.has(row.grade)
  );
}

function add(sum: IncidentTotal | undefined, row: AirwarsMonth): IncidentTotal {
  const { incidents, killed, injured, withoutNumber } = row;
  if (sum === undefined) return { incidents, killed, injured, withoutNumber };
  return {
    incidents: sum.incidents + incidents,
    killed: addRanges(sum.killed, killed),
    injured: addRanges(sum.injured, injured),
    withoutNumber: sum.withoutNumber + withoutNumber,
  };
}

function sumBy<Key>(
  rows: readonly AirwarsMonth[],
  filter: IncidentFilter,
  asof: AsOf,
  keyOf: (row: AirwarsMonth) => Key,
): ReadonlyMap<Key, IncidentTotal> {
  const sums = new Map<Key, IncidentTotal>();
  for (const row of rows)
    if (isKnown(row, asof) && matches(row, filter))
      sums.set(keyOf(row), add(sums.get(keyOf(row)), row));
  return sums;
}

/** All incidents of a filter as one sum; null when there are none, or not yet by `asof`. */
export function airwarsTotal(
  rows: readonly AirwarsMonth[],
  filter: IncidentFilter,
  asof: AsOf,
): IncidentTotal | null {
  return sumBy(rows, filter, asof, () => "all").get("all") ?? null;
}

/** Sums by governorate; null is the key of the incidents that Airwars gives none. */
export function airwarsByGovernorate(
  rows: readonly AirwarsMonth[],
  filter: IncidentFilter,
  asof: AsOf,
): ReadonlyMap<GovernorateCode | null, IncidentTotal> {
  return sumBy(rows, filter, asof, (row) => row.governorate);
}

/** Sums by month of the incident's first day; a month without incidents has none. */
export function airwarsByMonth(
  rows: readonly AirwarsMonth[],
  filter: IncidentFilter,
  asof: AsOf,
): ReadonlyMap<Month, IncidentTotal> {
  return sumBy(rows, filter, asof, (row) => row.month);
}

/** Sums of a battle, by day; null before they were public, and for Mosul. */
export function airwarsOfBattle(
  rows: readonly AirwarsBattle[],
  battleId: string,
  grade: AirwarsBattle["grade"],
  asof: AsOf,
): AirwarsBattle | null {
  const row = rows.find((one) => one.battleId === battleId && one.grade === grade);
  return row === undefined || !isKnown(row, asof) ? null : row;
}
