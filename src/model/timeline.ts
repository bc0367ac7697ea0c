/** What the timeline shows of a record: its window and the rows that lie in it. */
import { greatest, sum } from "d3";
import { type Day, firstDay, lastDay } from "./day";
import type { Estimate, Grade } from "./estimateTypes";
import type { GovernorateCode } from "./ids";
import { splitByCountry } from "./partition";
import type { Country } from "./placeTypes";
import type { CampaignEvent, StrikeRecord } from "./record";
import { type Filter, overlaps, selectKilled } from "./selection";
import type { StrikeInterval } from "./strikeTypes";

/** First day of the strikes. */
export const CAMPAIGN_START = "2014-08-08" as Day;
/** Last day for which day and place of strikes were declared. */
export const LAST_PLACED_DAY = "2018-12-16" as Day;

/** First and last day drawn, both shown. */
export interface TimeDomain {
  readonly start: Day;
  readonly end: Day;
}

/** Rows of the timeline, each list in time order. Rows that cross an edge of the window stay whole. */
export interface TimelineRows {
  /** Null when the window holds no day of the record. */
  readonly window: TimeDomain | null;
  readonly strikes: readonly StrikeInterval[];
  /** Rows in the window left out because they give no country, where one country is asked for. */
  readonly withoutCountry: readonly StrikeInterval[];
  /** True when only governorates are selected: no interval is declared for one. */
  readonly governoratesOnly: boolean;
  /** Totals since the start, each at its last day. */
  readonly totals: readonly Estimate[];
  /** Figures of a month or period. */
  readonly periods: readonly Estimate[];
  /** Totals that cannot be drawn because the last day they cover is not known. */
  readonly undated: number;
  readonly events: readonly CampaignEvent[];
}

/** Grades of a total since the start that its source itself supports. */
export const TOTAL_GRADES: ReadonlySet<Grade> = new Set<Grade>([
  "credible",
  "likely",
  "documented",
]);
const PERIOD_GRADES: ReadonlySet<Grade> = new Set<Grade>([...TOTAL_GRADES, "confirmed", "fair"]);

type Places = readonly (Country | GovernorateCode)[] | null;

/** The countries a place filter names; null when it names none and only governorates. */
function countriesOf(places: Places): readonly Country[] | null {
  if (places === null) return ["iraq", "syria"];
  const countries = (["iraq", "syria"] as const).filter((country) => places.includes(country));
  return countries.length === 0 && places.length > 0 ? null : countries;
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function latest(days: readonly (Day | null)[]): Day | null {
  let last: Day | null = null;
  for (const day of days) if (day !== null && (last === null || day > last)) last = day;
  return last;
}

/**
 * The rows of a record (already cut by `asOf`) that a filter leaves on the timeline. A total since
 * the start belongs to the day it ends on, so it stays when the window starts later.
 */
export function timelineRows(record: StrikeRecord, filter: Filter): TimelineRows {
  const countries = countriesOf(filter.places);
  const killed = selectKilled(record, { ...filter, from: null, to: null }).filter(
    (row) => row.governorate === null && row.placeId === null && row.actor === "coalition",
  );
  const partition = splitByCountry(record.strikes);
  const totals = killed.filter((row) => row.span === "cumulative" && TOTAL_GRADES.has(row.grade));
  const periods = killed.filter(
    (row) =>
      (row.span === "month" || row.span === "period") &&
      PERIOD_GRADES.has(row.grade) &&
      row.end !== null,
  );

  const start =
    filter.from !== null && firstDay(filter.from) > CAMPAIGN_START
      ? firstDay(filter.from)
      : CAMPAIGN_START;
  const end =
    filter.to !== null
      ? lastDay(filter.to)
      : latest([...partition, ...totals, ...periods].map((row) => row.end));
  const window = end === null || end < start ? null : { start, end };
  const inWindow = (row: { start: Day; end: Day | null }) =>
    window !== null && row.end !== null && overlaps({ start: row.start, end: row.end }, window);
  const endsInWindow = (row: Estimate) =>
    window !== null && row.end !== null && row.end >= window.start && row.end <= window.end;

  const drawn = partition.filter(inWindow).sort((a, b) => ascending(a.start, b.start));
  const shown = (row: StrikeInterval) =>
    countries !== null &&
    (countries.length === 2 || (row.country !== "both" && countries.includes(row.country)));

  return {
    window,
    strikes: drawn.filter(shown),
    withoutCountry:
      countries !== null && countries.length === 1
        ? drawn.filter((row) => row.country === "both")
        : [],
    governoratesOnly: countries === null,
    totals: totals
      .filter(endsInWindow)
      .sort(
        (a, b) =>
          ascending(a.end ?? "", b.end ?? "") ||
          ascending(a.published.knownBy ?? "9999", b.published.knownBy ?? "9999"),
      ),
    periods: periods.filter(inWindow).sort((a, b) => ascending(a.start, b.start)),
    undated: totals.filter((row) => row.end === null).length,
    events: record.events
      .filter(
        (event) =>
          inWindow(event) &&
          (countries === null || event.country === "both" || countries.includes(event.country)),
      )
      .sort((a, b) => ascending(a.start, b.start)),
  };
}

/** Whether a row reaches over an edge of the window. */
export function isPartlyInside(row: { start: Day; end: Day | null }, window: TimeDomain): boolean {
  return row.start < window.start || (row.end !== null && row.end > window.end);
}

/** Strikes declared for both countries up to a day, as the timeline adds them up. */
export interface DeclaredStrikes {
  readonly value: number;
  readonly end: Day;
}

/** What had been declared by the day a record was cut to; null where nothing had. */
export function declaredStrikes(record: StrikeRecord): DeclaredStrikes | null {
  const whole = { from: null, to: null, sources: null, places: null } as const;
  const { strikes } = timelineRows(record, whole);
  const end = greatest(strikes, (row) => row.end)?.end;
  return end === undefined ? null : { value: sum(strikes, (row) => row.value), end };
}
