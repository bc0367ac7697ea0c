import { ascending, descending, greatest } from "d3";
import { daysInclusive, firstDay, lastDay } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";
import { estimateFigure, eventFigure, type Figure, intervalFigure } from "../../model/figures";
import {
  CAMPAIGN_START,
  type TimeDomain,
  type TimelineRows,
  timelineRows,
} from "../../model/timeline";
import type { ChartInput } from "../types";

export interface TimelineData {
  readonly rows: TimelineRows;
  /** Figures of one month, which share a value axis. */
  readonly months: readonly Estimate[];
  /** Figures of a day, half a year, a year or more: of unequal length, so they share no axis. */
  readonly spans: readonly Estimate[];
  /** The events that are drawn: none when they are switched off. */
  readonly events: TimelineRows["events"];
  /** The days drawn; of an impossible period the days that the sentence about it names. */
  readonly timeDomain: TimeDomain;
}

/** Days of the shortest month, and of one counted from the 23rd to the next 23rd, both included. */
const MONTH_DAYS = [28, 32] as const;

/** Whether a figure is of one month, of the calendar or not. */
function isOfMonth({ start, end }: Estimate): boolean {
  if (end === null) return false;
  const days = daysInclusive(start, end);
  return days >= MONTH_DAYS[0] && days <= MONTH_DAYS[1];
}

/** In time order, of those that start together the longest first. */
const byStart = (a: Estimate, b: Estimate) =>
  ascending(a.start, b.start) || descending(a.end ?? "", b.end ?? "");

/** Declared strikes, figures of months and other periods, and events of the view. */
export function getData({ record, view }: ChartInput): TimelineData {
  const { from, to } = view;
  const rows = timelineRows(record, view);
  const start = from === null ? CAMPAIGN_START : firstDay(from);
  const events = view.events ? rows.events : [];
  // Totals may be published for years after the last strike; the axis ends with what is drawn.
  const drawn = [...rows.strikes, ...rows.periods, ...events].flatMap((row) => row.end ?? []);
  const end = to === null ? (greatest(drawn) ?? start) : lastDay(to);
  return {
    rows,
    months: rows.periods.filter(isOfMonth),
    spans: rows.periods.filter((row) => !isOfMonth(row)).sort(byStart),
    events,
    timeDomain: { start: rows.window?.start ?? start, end },
  };
}

/** Also the totals since the start, which the gap draws: receipts of earlier links vouch for them. */
export function getFigures(input: ChartInput): readonly Figure[] {
  const { rows, events } = getData(input);
  return [
    ...rows.strikes.map(intervalFigure),
    ...rows.totals.map(estimateFigure),
    ...rows.periods.map(estimateFigure),
    ...events.map(eventFigure),
  ];
}
