/**
 * The totals that each source published, one point each. The time basis places a point on the day
 * of its publication or on the last day its data cover.
 */
import { ascending, greatest, groups } from "d3";
import type { AsOf } from "./asOf";
import { type Day, firstDay, lastDay } from "./day";
import type { Edition } from "./editionTypes";
import type { Estimate } from "./estimateTypes";
import type { GovernorateCode } from "./ids";
import type { StrikeRecord } from "./record";
import { statedEnd } from "./scope";
import { type Filter, isInPlaces, preferredOnly, selectedSources } from "./selection";
import {
  AFTER_ALL_DAYS,
  buildSeries,
  clipToPeriod,
  type SeriesPoint,
  type TimeBasis,
} from "./series";
import { isSelfPublished } from "./sources";
import type { StrikeTotal } from "./strikeTypes";
import { CAMPAIGN_START, type TimeDomain, TOTAL_GRADES } from "./timeline";

export interface GapFilter extends Filter {
  readonly timeBasis: TimeBasis;
  /** The as-of day of the record. */
  readonly asof: AsOf;
}

export interface TotalPoint extends SeriesPoint<Estimate> {
  /** The official report that gives the figure; null for other figures. */
  readonly edition: Edition | null;
}

/** The totals one source published for one scope, in the order of the time basis; never empty. */
export interface TotalSeries {
  readonly key: string;
  readonly source: Estimate["sourceId"];
  readonly points: readonly TotalPoint[];
}

/** Series that count the same countries or governorate; only these share an axis. */
export interface ScopePanel {
  /** `both`, `syria`, `iraq` or a governorate's code. */
  readonly key: string;
  readonly countries: Estimate["countries"];
  readonly governorate: GovernorateCode | null;
  readonly series: readonly TotalSeries[];
}

export interface GapRows {
  readonly timeBasis: TimeBasis;
  /** Null when the period holds no day of the record. */
  readonly timeDomain: TimeDomain | null;
  readonly panels: readonly ScopePanel[];
  /** Strikes declared to date, for both countries; empty if the filter excludes one of them. */
  readonly strikes: readonly SeriesPoint<StrikeTotal>[];
}

/** Whether a total is placed on its day of publication because the end of its data is unknown. */
export function isAtPublication({ row, day }: TotalPoint, timeBasis: TimeBasis): boolean {
  return timeBasis === "covered" && day !== null && statedEnd(row) === null;
}

/** Whether a total was published after one with newer data, so that it is not on the line. */
export function isLate({ row, isOnLine }: TotalPoint): boolean {
  return !isOnLine && isSelfPublished(row);
}

/** Last day a total's data are known to cover; an unknown end sorts last. */
const coverageEnd = ({ end, notBefore }: Estimate) => end ?? notBefore ?? AFTER_ALL_DAYS;

function panelKey({ countries, governorate }: Estimate): string {
  return governorate ?? countries;
}

/** Cumulative totals for the Coalition alone; those of a governorate only if the filter names it. */
function selectTotals(record: StrikeRecord, filter: GapFilter): readonly Estimate[] {
  const sources = new Set(selectedSources(record.sources, filter).map(({ id }) => id));
  return preferredOnly(record.estimates).filter(
    (row) =>
      row.measure === "civilians_killed" &&
      row.span === "cumulative" &&
      row.actor === "coalition" &&
      row.placeId === null &&
      TOTAL_GRADES.has(row.grade) &&
      sources.has(row.sourceId) &&
      isInPlaces(row, filter.places) &&
      (row.governorate === null || filter.places?.includes(row.governorate) === true),
  );
}

/** The Coalition's declared strikes, for both countries together. */
function selectStrikes(record: StrikeRecord, { places }: GapFilter): readonly StrikeTotal[] {
  return preferredOnly(record.totals).filter(
    (row) =>
      row.country === "both" &&
      row.actor === "coalition" &&
      record.sources.get(row.sourceId)?.kind === "military" &&
      isInPlaces({ countries: "both", governorate: null }, places),
  );
}

function getTimeDomain(filter: GapFilter, days: readonly (Day | null)[]): TimeDomain | null {
  const { from, to, asof, timeBasis } = filter;
  const requested = from === null ? CAMPAIGN_START : firstDay(from);
  const start = requested > CAMPAIGN_START ? requested : CAMPAIGN_START;
  const bound = to === null ? null : lastDay(to);
  const lastKnown = greatest(days) ?? null;
  // By publication the line holds until the as-of day, so that day is the last one drawn.
  const natural = timeBasis === "published" && asof !== "latest" ? asof : lastKnown;
  const end = bound === null || (natural !== null && natural < bound) ? natural : bound;
  return end === null || end < start ? null : { start, end };
}

/** A series in the period, with its first row, which gives the panel's scope. */
interface ClippedSeries extends TotalSeries {
  readonly first: Estimate;
}

const PANEL_ORDER = ["both", "syria", "iraq"];

/** The points of a record as of `filter.asof`, grouped by the countries or governorate they count. */
export function gapRows(record: StrikeRecord, filter: GapFilter): GapRows {
  const { timeBasis } = filter;
  const editions = new Map(record.editions.map((edition) => [edition.id, edition]));
  const series = groups(
    selectTotals(record, filter),
    (row) => `${panelKey(row)} ${row.sourceId} ${row.grade}`,
  ).map(([key, rows]) => ({
    key,
    points: buildSeries(rows, timeBasis, (row) => row.end, coverageEnd, isSelfPublished),
  }));
  const strikes = buildSeries(
    selectStrikes(record, filter),
    timeBasis,
    (row) => row.asOf,
    (row) => row.asOf,
  );
  const days = [...series.flatMap(({ points }) => points), ...strikes].map(({ day }) => day);
  const timeDomain = getTimeDomain(filter, days);
  if (timeDomain === null) return { timeBasis, timeDomain, panels: [], strikes: [] };

  const keepUndated = filter.to === null;
  const sourceOrder = [...record.sources.keys()];
  const clipped = series.flatMap(({ key, points }): readonly ClippedSeries[] => {
    const inPeriod = clipToPeriod(points, timeDomain, keepUndated).map((point) => ({
      ...point,
      edition: point.row.editionId === null ? null : (editions.get(point.row.editionId) ?? null),
    }));
    const first = inPeriod[0]?.row;
    return first === undefined ? [] : [{ key, source: first.sourceId, points: inPeriod, first }];
  });
  const panels = groups(clipped, ({ first }) => panelKey(first)).flatMap(
    ([key, members]): readonly ScopePanel[] => {
      const first = members[0]?.first;
      if (first === undefined) return [];
      const { countries, governorate } = first;
      const bySource = members
        .map(({ key, source, points }) => ({ key, source, points }))
        .sort((a, b) => ascending(sourceOrder.indexOf(a.source), sourceOrder.indexOf(b.source)));
      return [{ key, countries, governorate, series: bySource }];
    },
  );
  const rank = ({ key }: ScopePanel) =>
    PANEL_ORDER.includes(key) ? PANEL_ORDER.indexOf(key) : PANEL_ORDER.length;
  return {
    timeBasis,
    timeDomain,
    panels: panels.sort((a, b) => ascending(rank(a), rank(b)) || ascending(a.key, b.key)),
    strikes: panels.length === 0 ? [] : clipToPeriod(strikes, timeDomain, keepUndated),
  };
}
