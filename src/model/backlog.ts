/**
 * The Coalition's monthly reports as a flow: reports of civilian casualties that came in, were
 * completed, and were still open. A month without a figure is a gap with its reason, never zero.
 */
import { sum } from "d3";
import { addMonths, firstDay, lastDay, type Month, monthOf } from "./day";
import { editionColumn } from "./editionColumn";
import type { Edition } from "./editionTypes";
import type { GapReason } from "./gapReason";
import type { StrikeRecord } from "./record";
import { type Filter, isInPlaces, selectedSources } from "./selection";
import { COALITION_SOURCE } from "./sources";

/** What completed reports were found to be. */
export const OUTCOMES = ["credible", "nonCredible", "duplicates"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Columns of a report that the flow is made of. */
export const FLOWS = ["received", "completed", "open"] as const;
export type Flow = (typeof FLOWS)[number];

/** A month of the record, with its report; null where the record has none for it. */
export interface ReportMonth {
  readonly month: Month;
  readonly edition: Edition | null;
}

/** A figure, or why there is none; `no_report`: the record has no report for the month. */
export type Cell =
  | { readonly value: number; readonly gap: null }
  | { readonly value: null; readonly gap: GapReason | "no_report" };

export function getCell({ edition }: ReportMonth, column: Flow | Outcome): Cell {
  if (edition === null) return { value: null, gap: "no_report" };
  const value = edition[column];
  return value === null
    ? { value, gap: edition.gaps[editionColumn(column)] ?? "not_reported" }
    : { value, gap: null };
}

/** Every month from the first to the last report that a filter keeps, in order. */
export function backlogMonths(
  record: Pick<StrikeRecord, "editions" | "sources">,
  filter: Filter,
): readonly ReportMonth[] {
  // The reports are one source's, and count both countries together.
  const requested = selectedSources(record.sources, filter).some(
    ({ id }) => id === COALITION_SOURCE,
  );
  if (!requested || !isInPlaces({ countries: "both", governorate: null }, filter.places)) return [];
  const reports = new Map<Month, Edition>();
  for (const edition of record.editions) {
    const day = edition.dataThrough;
    if (filter.from !== null && day < firstDay(filter.from)) continue;
    if (filter.to !== null && day > lastDay(filter.to)) continue;
    reports.set(monthOf(day), edition);
  }
  const held = [...reports.keys()].sort();
  const [first] = held;
  const last = held.at(-1);
  const months: ReportMonth[] = [];
  if (first === undefined || last === undefined) return months;
  for (let month = first; month <= last; month = addMonths(month, 1))
    months.push({ month, edition: reports.get(month) ?? null });
  return months;
}

/** Reports completed, over the months whose report gives the completed and the credible ones. */
export interface BacklogSummary {
  readonly months: number;
  readonly completed: number;
  readonly credible: number;
  /** As far as it is given: the others are duplicates, or their outcome is not published. */
  readonly nonCredible: number;
}

/** Null where no report gives both numbers, or none has completed a report. */
export function summarizeBacklog(months: readonly ReportMonth[]): BacklogSummary | null {
  const both = months.flatMap(({ edition }) => {
    const { completed = null, credible = null, nonCredible = null } = edition ?? {};
    return completed === null || credible === null
      ? []
      : [{ completed, credible, nonCredible: nonCredible ?? 0 }];
  });
  const completed = sum(both, (month) => month.completed);
  if (completed === 0) return null;
  return {
    months: both.length,
    completed,
    credible: sum(both, ({ credible }) => credible),
    nonCredible: sum(both, ({ nonCredible }) => nonCredible),
  };
}

/** The part of completed reports assessed credible; null where a number is missing or zero divides. */
export function shareCredible({ edition }: ReportMonth): number | null {
  const { completed = null, credible = null } = edition ?? {};
  return completed === null || credible === null || completed === 0 ? null : credible / completed;
}

/** Completed reports whose outcome is not given; 0 where nothing is left, or nothing is known. */
export function countRest({ edition }: ReportMonth): number {
  if (edition?.completed == null) return 0;
  const known = OUTCOMES.reduce((sum, outcome) => sum + (edition[outcome] ?? 0), 0);
  return Math.max(0, edition.completed - known);
}

/** Where the numbers of a report do not add up, with each other or with the report before. */
export type Discrepancy =
  /** Carried over plus received minus completed is not what is open. */
  | {
      readonly kind: "open";
      readonly edition: Edition;
      readonly expected: number;
      readonly given: number;
    }
  /** What is carried over is not what the month before left open. */
  | {
      readonly kind: "carried";
      readonly edition: Edition;
      readonly expected: number;
      readonly given: number;
    }
  /** The outcomes do not make up the completed reports; `whole`: all three outcomes are given. */
  | {
      readonly kind: "outcomes";
      readonly edition: Edition;
      readonly expected: number;
      readonly given: number;
      readonly whole: boolean;
    };

function discrepanciesOf(edition: Edition, before: Edition | null): readonly Discrepancy[] {
  const found: Discrepancy[] = [];
  const { carriedOver, received, completed, open, credible, nonCredible, duplicates } = edition;
  if (carriedOver !== null && received !== null && completed !== null && open !== null) {
    const expected = carriedOver + received - completed;
    if (expected !== open) found.push({ kind: "open", edition, expected, given: open });
  }
  const left = before?.open ?? null;
  if (left !== null && carriedOver !== null && left !== carriedOver)
    found.push({ kind: "carried", edition, expected: left, given: carriedOver });
  if (completed !== null && credible !== null && nonCredible !== null) {
    const given = credible + nonCredible + (duplicates ?? 0);
    if (given !== completed) {
      const whole = duplicates !== null;
      found.push({ kind: "outcomes", edition, expected: completed, given, whole });
    }
  }
  return found;
}

/** Every place where the reports do not add up, in order; nothing is made to fit. */
export function backlogDiscrepancies(months: readonly ReportMonth[]): readonly Discrepancy[] {
  return months.flatMap(({ edition }, index) =>
    edition === null ? [] : discrepanciesOf(edition, months[index - 1]?.edition ?? null),
  );
}
