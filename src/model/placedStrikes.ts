/** Declared strikes by month and place, added up over a window, and what no release places. */
import type { AsOf } from "./asOf";
import type { Day, Month } from "./day";
import type { GovernorateCode, PlaceId } from "./ids";
import { splitByCountry } from "./partition";
import type { Country, Place } from "./placeTypes";
import type { StrikeRecord } from "./record";
import type { PlaceMonth, StrikeCoverage } from "./regionTypes";
import { type Filter, isWithin, overlaps, periodDays } from "./selection";

/** First and last month of a view; null where it has no bound. */
export type MonthWindow = Pick<Filter, "from" | "to">;

/** The last month with complete daily releases; of later months only some days were found. */
export const LAST_WHOLE_MONTH = "2017-10" as Month;

/** Strikes near one place, or near several, over a window. */
export interface PlacedSum {
  readonly strikes: number;
  /** Rows of the tables by day behind it. */
  readonly rows: number;
  /** `partial`, a minimum, as soon as one month of it is. */
  readonly coverage: StrikeCoverage;
  /** First and last month with strikes. */
  readonly first: Month;
  readonly last: Month;
  /** Day by which all of them had certainly been declared. */
  readonly knownBy: Day;
}

export const isInMonths = (month: Month, { from, to }: MonthWindow): boolean =>
  (from === null || month >= from) && (to === null || month <= to);

function add(sum: PlacedSum | undefined, row: PlaceMonth): PlacedSum {
  const { strikes, rows, coverage, month, knownBy } = row;
  if (sum === undefined) return { strikes, rows, coverage, first: month, last: month, knownBy };
  return {
    strikes: sum.strikes + strikes,
    rows: sum.rows + rows,
    coverage: sum.coverage === "partial" ? "partial" : coverage,
    first: month < sum.first ? month : sum.first,
    last: month > sum.last ? month : sum.last,
    knownBy: knownBy > sum.knownBy ? knownBy : sum.knownBy,
  };
}

function sumBy<Key>(
  table: readonly PlaceMonth[],
  window: MonthWindow,
  asof: AsOf,
  keyOf: (row: PlaceMonth) => Key | undefined,
): ReadonlyMap<Key, PlacedSum> {
  const sums = new Map<Key, PlacedSum>();
  for (const row of table) {
    if (!isInMonths(row.month, window) || (asof !== "latest" && row.knownBy > asof)) continue;
    const key = keyOf(row);
    if (key !== undefined) sums.set(key, add(sums.get(key), row));
  }
  return sums;
}

/** Strikes of the window by place, as far as declared by `asof`; places without any are left out. */
export function placedStrikes(
  table: readonly PlaceMonth[],
  window: MonthWindow,
  asof: AsOf,
): ReadonlyMap<PlaceId, PlacedSum> {
  return sumBy(table, window, asof, (row) => row.placeId);
}

/** Strikes of the window by governorate; places without one are in `placedWithoutGovernorate`. */
export function placedByGovernorate(
  table: readonly PlaceMonth[],
  places: ReadonlyMap<PlaceId, Place>,
  window: MonthWindow,
  asof: AsOf,
): ReadonlyMap<GovernorateCode, PlacedSum> {
  return sumBy(table, window, asof, (row) => places.get(row.placeId)?.governorate ?? undefined);
}

/** Strikes near places that no governorate is assigned to, by the country of the release. */
export function placedWithoutGovernorate(
  table: readonly PlaceMonth[],
  places: ReadonlyMap<PlaceId, Place>,
  window: MonthWindow,
  asof: AsOf,
): ReadonlyMap<Country, PlacedSum> {
  return sumBy(table, window, asof, (row) => {
    const place = places.get(row.placeId);
    return place?.governorate === null ? place.country : undefined;
  });
}

/** Strikes by month near the places that `isShown` accepts. */
export function placedByMonth(
  table: readonly PlaceMonth[],
  isShown: (place: PlaceId) => boolean,
  window: MonthWindow,
  asof: AsOf,
): ReadonlyMap<Month, PlacedSum> {
  return sumBy(table, window, asof, (row) => (isShown(row.placeId) ? row.month : undefined));
}

/**
 * What is known of places in a month: no release was read (before October 2014); the daily releases
 * were read (to October 2017); only some days were found (to December 2018); or the Coalition no
 * longer declared places (from 16 December 2018).
 */
export type PlaceKnowledge =
  | "before_releases"
  | "complete"
  | "days_not_found"
  | "place_not_declared";

export function placeKnowledge(month: Month): PlaceKnowledge {
  if (month < "2014-10") return "before_releases";
  if (month <= LAST_WHOLE_MONTH) return "complete";
  return month <= "2018-12" ? "days_not_found" : "place_not_declared";
}

/** Declared strikes of a window, and how many of them a release places. */
export interface StrikesKnown {
  /** In intervals wholly inside the window. */
  readonly declared: number;
  /** In intervals that reach over an end of the window: how many lie inside is not known. */
  readonly crossing: number;
  /**
   * Near a place, by the releases. It can be higher than `declared`: until March 2017 the totals of
   * the country come from other publications than the releases.
   */
  readonly placed: number;
}

/**
 * Declared strikes of a window by country, and those without a country. The record must be cut to
 * `asof`.
 */
export function strikesKnown(
  record: Pick<StrikeRecord, "strikes" | "places">,
  table: readonly PlaceMonth[],
  window: MonthWindow,
  asof: AsOf,
): Readonly<Record<Country | "both", StrikesKnown>> {
  const days = periodDays(window);
  const touching = splitByCountry(record.strikes).filter((row) => overlaps(row, days));
  const placed = sumBy(table, window, asof, (row) => record.places.get(row.placeId)?.country);
  const known = (country: Country | "both"): StrikesKnown => {
    const rows = touching.filter((row) => row.country === country);
    const sum = (list: typeof rows) => list.reduce((total, row) => total + row.value, 0);
    return {
      declared: sum(rows.filter((row) => isWithin(row, days))),
      crossing: sum(rows.filter((row) => !isWithin(row, days))),
      placed: country === "both" ? 0 : (placed.get(country)?.strikes ?? 0),
    };
  };
  return { iraq: known("iraq"), syria: known("syria"), both: known("both") };
}
