/** What a filter keeps: window of months, sources, countries and governorates. */
import { type Day, firstDay, lastDay, type Month } from "./day";
import type { Estimate } from "./estimateTypes";
import type { GovernorateCode, SourceId } from "./ids";
import type { Countries, Country } from "./placeTypes";
import type { StrikeRecord } from "./record";
import type { Source } from "./sourceTypes";

/** The part of the view that selects rows. */
export interface Filter {
  readonly from: Month | null;
  readonly to: Month | null;
  readonly sources: readonly SourceId[] | null;
  readonly places: readonly (Country | GovernorateCode)[] | null;
}

/** First and last day of a filter; null where it has no bound. */
export interface Period {
  readonly start: Day | null;
  readonly end: Day | null;
}

export function periodDays(filter: Pick<Filter, "from" | "to">): Period {
  return {
    start: filter.from === null ? null : firstDay(filter.from),
    end: filter.to === null ? null : lastDay(filter.to),
  };
}

/** Whether a period lies wholly in the window; one without a known end only where none is asked. */
export function isWithin(period: { start: Day; end: Day | null }, window: Period): boolean {
  if (window.start !== null && period.start < window.start) return false;
  if (window.end === null) return true;
  return period.end !== null && period.end <= window.end;
}

/** Whether a period and the window share a day. */
export function overlaps(period: { start: Day; end: Day }, window: Period): boolean {
  if (window.start !== null && period.end < window.start) return false;
  return window.end === null || period.start <= window.end;
}

/**
 * Whether a figure's place lies in the places asked for. A figure for both countries is only
 * in a selection of both: it cannot be cut down to one.
 */
export function isInPlaces(
  scope: { readonly countries: Countries; readonly governorate: GovernorateCode | null },
  places: Filter["places"],
): boolean {
  if (places === null) return true;
  if (scope.countries === "both") return places.includes("iraq") && places.includes("syria");
  if (places.includes(scope.countries)) return true;
  return scope.governorate !== null && places.includes(scope.governorate);
}

/** The sources a filter shows: those it names, or the main ones. */
export function selectedSources(
  sources: ReadonlyMap<SourceId, Source>,
  filter: Pick<Filter, "sources">,
): readonly Source[] {
  const all = [...sources.values()];
  if (filter.sources === null) return all.filter((source) => source.main);
  return all.filter((source) => filter.sources?.includes(source.id));
}

/** Estimates of civilians killed that a filter keeps; conflicting publications are left to cards. */
export function selectKilled(record: StrikeRecord, filter: Filter): readonly Estimate[] {
  const sources = new Set(selectedSources(record.sources, filter).map((source) => source.id));
  const window = periodDays(filter);
  return preferredOnly(record.estimates).filter(
    (estimate) =>
      estimate.measure === "civilians_killed" &&
      sources.has(estimate.sourceId) &&
      isInPlaces(estimate, filter.places) &&
      isWithin(estimate, window),
  );
}

/**
 * One row of each set of conflicting publications: the preferred one, or, where that had not
 * been published yet, the others.
 */
export function preferredOnly<
  Row extends { readonly figure: string | null; readonly preferred: boolean },
>(rows: readonly Row[]): readonly Row[] {
  const settled = new Set(rows.filter((row) => row.preferred).map((row) => row.figure));
  return rows.filter((row) => row.figure === null || row.preferred || !settled.has(row.figure));
}
