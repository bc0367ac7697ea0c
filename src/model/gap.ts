/**
 * What each source had published as its total, day by day: every published total is one step, and
 * nothing stands between two steps. A step stands on the day of its publication, or, by the other
 * timeBasis, on the last day its data cover.
 */

import type { AsOf } from "./asOf";
import { type Day, firstDay, lastDay } from "./day";
import { statedEnd } from "./scope";
import { type Filter, isInPlaces, preferredOnly, selectedSources } from "./selection";
import {
  ascending,
  buildSeries,
  clipToPeriod,
  LAST,
  type SeriesPoint,
  type TimeBasis,
} from "./series";
import { isSelfPublished } from "./sources";
import { CAMPAIGN_START, type TimeDomain, TOTAL_GRADES } from "./timeline";
import type { Edition, Estimate, GovernorateCode, StrikeRecord, StrikeTotal } from "./types";

export interface GapFilter extends Filter {
  readonly timeBasis: TimeBasis;
  /** The day the record was cut to. */
  readonly asof: AsOf;
}

export interface TotalPoint extends SeriesPoint<Estimate> {
  /** The official report that gives the figure; null for all others. */
  readonly edition: Edition | null;
}

/** The totals one source published for one scope, in the order of the timeBasis; at least one. */
export interface TotalSeries {
  readonly key: string;
  readonly source: Estimate["sourceId"];
  readonly points: readonly TotalPoint[];
}

/** Series that count the same countries or governorate: the only ones that share an axis. */
export interface ScopePanel {
  /** `both`, `syria`, `iraq` or a governorate's code. */
  readonly key: string;
  readonly countries: Estimate["countries"];
  readonly governorate: GovernorateCode | null;
  readonly series: readonly TotalSeries[];
}

export interface GapRows {
  readonly timeBasis: TimeBasis;
  /** Null when the window holds no day of the record. */
  readonly window: TimeDomain | null;
  readonly panels: readonly ScopePanel[];
  /** Strikes declared to date, for both countries; empty where one of them is not asked for. */
  readonly strikes: readonly SeriesPoint<StrikeTotal>[];
}

/** Whether a total stands on its day of publication for want of a stated end of its data. */
export function isAtPublication({ row, day }: TotalPoint, timeBasis: TimeBasis): boolean {
  return timeBasis === "covered" && day !== null && statedEnd(row) === null;
}

/** Whether a total was published later than the one that stands, with data that end before its. */
export function isLate({ row, isOnLine }: TotalPoint): boolean {
  return !isOnLine && isSelfPublished(row);
}

/** How far a total's data are known to reach; an unknown end counts as the newest. */
const reachOf = ({ end, notBefore }: Estimate) => end ?? notBefore ?? LAST;

function keyOf({ countries, governorate }: Estimate): string {
  return governorate ?? countries;
}

/** Totals since the start that sources stand by, for the Coalition alone; a governorate's if asked for. */
function totalsOf(record: StrikeRecord, filter: GapFilter): readonly Estimate[] {
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

/** What the Coalition's forces said they had struck, for both countries together. */
function strikesOf(record: StrikeRecord, { places }: GapFilter): readonly StrikeTotal[] {
  return preferredOnly(record.totals).filter(
    (row) =>
      row.country === "both" &&
      row.actor === "coalition" &&
      record.sources.get(row.sourceId)?.kind === "military" &&
      isInPlaces({ countries: "both", governorate: null }, places),
  );
}

function windowOf(filter: GapFilter, days: readonly (Day | null)[]): TimeDomain | null {
  const { from, to, asof, timeBasis } = filter;
  const asked = from === null ? CAMPAIGN_START : firstDay(from);
  const start = asked > CAMPAIGN_START ? asked : CAMPAIGN_START;
  const bound = to === null ? null : lastDay(to);
  const known = days.reduce((last, day) => (day !== null && day > (last ?? "") ? day : last), null);
  // By publication the last day drawn is the as-of day itself: what had been said by then.
  const natural = timeBasis === "published" && asof !== "latest" ? asof : known;
  const end = bound === null || (natural !== null && natural < bound) ? natural : bound;
  return end === null || end < start ? null : { start, end };
}

const PANELS = ["both", "syria", "iraq"];

/** The steps of a record that has been cut to `filter.asof`, grouped by what they count. */
export function gapRows(record: StrikeRecord, filter: GapFilter): GapRows {
  const { timeBasis } = filter;
  const editions = new Map(record.editions.map((edition) => [edition.id, edition]));
  const groups = new Map<string, Estimate[]>();
  for (const row of totalsOf(record, filter)) {
    const key = `${keyOf(row)} ${row.sourceId} ${row.grade}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const series = [...groups].map(([key, rows]) => ({
    key,
    steps: buildSeries(rows, timeBasis, (row) => row.end, reachOf, isSelfPublished),
  }));
  const strikes = buildSeries(
    strikesOf(record, filter),
    timeBasis,
    (row) => row.asOf,
    (row) => row.asOf,
  );
  const days = [...series.flatMap(({ steps }) => steps), ...strikes].map(({ day }) => day);
  const window = windowOf(filter, days);
  if (window === null) return { timeBasis, window, panels: [], strikes: [] };

  const unplaced = filter.to === null;
  const order = [...record.sources.keys()];
  const panels = new Map<string, ScopePanel & { series: TotalSeries[] }>();
  for (const { key, steps } of series) {
    const kept = clipToPeriod(steps, window, unplaced).map((step) => ({
      ...step,
      edition: step.row.editionId === null ? null : (editions.get(step.row.editionId) ?? null),
    }));
    const first = kept[0]?.row;
    if (first === undefined) continue;
    const { countries, governorate, sourceId } = first;
    const panel = panels.get(keyOf(first)) ?? {
      key: keyOf(first),
      countries,
      governorate,
      series: [],
    };
    panel.series.push({ key, source: sourceId, points: kept });
    panels.set(panel.key, panel);
  }
  const rank = ({ key }: ScopePanel) => (PANELS.includes(key) ? PANELS.indexOf(key) : 9);
  for (const panel of panels.values())
    panel.series.sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
  return {
    timeBasis,
    window,
    panels: [...panels.values()].sort((a, b) => rank(a) - rank(b) || ascending(a.key, b.key)),
    strikes: panels.size === 0 ? [] : clipToPeriod(strikes, window, unplaced),
  };
}
