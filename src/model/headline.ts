/** The figures a reader sees first: what the record said, in one glance, as of a day. */
import type { Day } from "./day";
import type { Edition } from "./editionTypes";
import type { Estimate, Grade } from "./estimateTypes";
import type { EditionColumn } from "./figures";
import type { SourceId } from "./ids";
import { quantityMinimum } from "./quantity";
import type { StrikeRecord } from "./record";
import { preferredOnly } from "./selection";
import { AIRWARS_SOURCE } from "./sources";

/** Columns of an official report that the headline shows. */
export type HeadlineColumn = Extract<EditionColumn, "strikes" | "killed" | "open">;

/** A number of an official report, with its report. */
export interface EditionFigure {
  readonly column: HeadlineColumn;
  readonly value: number;
  readonly edition: Edition;
}

/** The monitors' minimum, with its estimate. */
export interface MonitorFigure {
  readonly minimum: number;
  readonly estimate: Estimate;
}

/** How many times the monitors' minimum is the Coalition's own figure; or what is missing. */
export type Ratio =
  | {
      readonly known: true;
      readonly value: number;
      readonly monitor: MonitorFigure;
      readonly official: EditionFigure;
    }
  | { readonly known: false; readonly missing: "official" | "monitor" };

/** A figure is null when none had been published by the day the record was cut to. */
export interface Headline {
  readonly strikes: EditionFigure | null;
  readonly killed: EditionFigure | null;
  readonly open: EditionFigure | null;
  readonly monitor: MonitorFigure | null;
  readonly ratio: Ratio;
}

/** The newest report that gives a column. Reports differ in what they give, so each has its own. */
function latestFigure(editions: readonly Edition[], column: HeadlineColumn): EditionFigure | null {
  let newest: EditionFigure | null = null;
  for (const edition of editions) {
    const value = edition[column];
    if (value === null) continue;
    if (newest === null || edition.dataThrough > newest.edition.dataThrough)
      newest = { column, value, edition };
  }
  return newest;
}

/** Descending; null, an unknown day, counts as the newest. */
function newestFirst(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? 1 : -1;
}

/** A source's campaign totals of one grade, the newest first: both countries, the Coalition alone. */
export function campaignTotals(
  estimates: readonly Estimate[],
  source: SourceId,
  grade: Grade,
): readonly Estimate[] {
  return preferredOnly(estimates)
    .filter(
      (row) =>
        row.sourceId === source &&
        row.measure === "civilians_killed" &&
        row.grade === grade &&
        row.span === "cumulative" &&
        row.countries === "both" &&
        row.governorate === null &&
        row.placeId === null &&
        row.actor === "coalition",
    )
    .sort(
      (a, b) => newestFirst(a.end, b.end) || newestFirst(a.published.knownBy, b.published.knownBy),
    );
}

function latestMonitor(estimates: readonly Estimate[]): MonitorFigure | null {
  for (const estimate of campaignTotals(estimates, AIRWARS_SOURCE, "likely")) {
    const minimum = quantityMinimum(estimate.quantity);
    if (minimum !== null) return { minimum, estimate };
  }
  return null;
}

/** The headline of a record that has been cut to an as-of day (`asOf`). */
export function headline(record: Pick<StrikeRecord, "editions" | "estimates">): Headline {
  const killed = latestFigure(record.editions, "killed");
  const monitor = latestMonitor(record.estimates);
  return {
    strikes: latestFigure(record.editions, "strikes"),
    killed,
    open: latestFigure(record.editions, "open"),
    monitor,
    ratio: ratioOf(monitor, killed),
  };
}

function ratioOf(monitor: MonitorFigure | null, official: EditionFigure | null): Ratio {
  // A figure of zero has no multiple; no report has one, but a corrected one might.
  if (official === null || official.value === 0) return { known: false, missing: "official" };
  if (monitor === null) return { known: false, missing: "monitor" };
  return { known: true, value: monitor.minimum / official.value, monitor, official };
}
