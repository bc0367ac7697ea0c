import { firstDay, lastDay } from "../../model/day";
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
  /** The events that are drawn: none when they are switched off. */
  readonly events: TimelineRows["events"];
  /** The days drawn; of an impossible period the days that the sentence about it names. */
  readonly timeDomain: TimeDomain;
}

/** Declared strikes, totals, figures of single periods and events of the view. */
export function getData({ record, view }: ChartInput): TimelineData {
  const { from, to } = view;
  const rows = timelineRows(record, view);
  const start = from === null ? CAMPAIGN_START : firstDay(from);
  const end = to === null ? start : lastDay(to);
  return {
    rows,
    events: view.events ? rows.events : [],
    timeDomain: rows.window ?? { start, end },
  };
}

export function getFigures(input: ChartInput): readonly Figure[] {
  const { rows, events } = getData(input);
  return [
    ...rows.strikes.map(intervalFigure),
    ...rows.totals.map(estimateFigure),
    ...rows.periods.map(estimateFigure),
    ...events.map(eventFigure),
  ];
}
