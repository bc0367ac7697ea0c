/** Layout of the three panels and the strip of events, in px. */

import { utcHour } from "d3";
import type { Format } from "../../messages/format";
import { utcDate } from "../../model/day";
import type { CampaignEvent } from "../../model/types";
import { type TimeScale, timeScale } from "../../plot/scales";
import { LETTER_WIDTH, type TimeTick, timeTicks } from "../../plot/ticks";
import type { PlotLayout } from "../types";
import type { TimelineData } from "./data";

/** Below this width only major events are labelled, and lines are named in the legend alone. */
export const WIDE = 900;
const ROW = 16;

export interface TimelinePanel {
  /** Base line of the heading's text. */
  readonly heading: number;
  readonly top: number;
  readonly bottom: number;
}

interface PanelLayout {
  readonly width: number;
  readonly height: number;
  /** First and last px of the time axis. */
  readonly left: number;
  readonly right: number;
  /** Base line of the row of events without a label, or of the last row. */
  readonly eventFloor: number;
  readonly strikes: TimelinePanel;
  readonly totals: TimelinePanel;
  readonly periods: TimelinePanel;
}

export interface TimelineLayout extends PanelLayout, PlotLayout {
  readonly x: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly events: readonly PlacedEvent[];
}

const PANEL_GAP = 30;

/** Panels below as many rows of event labels as the events need. */
export function layoutTimeline(
  { events, timeDomain }: Pick<TimelineData, "events" | "timeDomain">,
  width: number,
  format: Format,
): TimelineLayout {
  const withoutEvents = layoutPanels(width, 0);
  const x = timeScale(timeDomain, [withoutEvents.left, withoutEvents.right]);
  const placed = placeEvents(events, x, withoutEvents);
  const panels = layoutPanels(width, rowsOf(placed));
  return {
    ...panels,
    x,
    ticks: timeTicks(x, format),
    events: placed,
  };
}

/** `eventRows` rows of event labels are above the panels; 0 when events are off. */
function layoutPanels(width: number, eventRows: number): PanelLayout {
  const wide = width >= WIDE;
  const heights = wide ? [230, 240, 190] : [180, 190, 160];
  let y = eventRows * ROW + (eventRows > 0 ? 8 : 0);
  const panels = heights.map((height, index) => {
    const heading = y + 16;
    // Panel A keeps a line free above its bars for the label of the totals-only period.
    const top = heading + (index === 0 ? 34 : 14);
    const bottom = top + height;
    y = bottom + PANEL_GAP;
    return { heading, top, bottom };
  });
  const none = { heading: 0, top: 0, bottom: 0 };
  return {
    width,
    height: y,
    left: 48,
    right: Math.max(120, width - (wide ? 190 : 10)),
    eventFloor: eventRowY(Math.max(0, eventRows - 1)),
    strikes: panels[0] ?? none,
    totals: panels[1] ?? none,
    periods: panels[2] ?? none,
  };
}

export interface PlacedEvent {
  readonly event: CampaignEvent;
  /** X of its line, in px. */
  readonly x: number;
  /** Row of its label from the top; null when it is drawn without one. */
  readonly row: number | null;
  /** The label reads from the line to the right (`start`) or to the left (`end`). */
  readonly anchor: "start" | "end";
}

/** Gives every label the first row in which it touches no other. */
export function placeEvents(
  events: readonly CampaignEvent[],
  x: TimeScale,
  geometry: { readonly width: number; readonly left: number; readonly right: number },
): readonly PlacedEvent[] {
  const taken: { from: number; to: number }[][] = [];
  return events.map((event) => {
    const at = Math.min(
      geometry.right,
      Math.max(geometry.left, x(utcHour.offset(utcDate(event.start), 12))),
    );
    if (geometry.width < WIDE && !event.major)
      return { event, x: at, row: null, anchor: "start" as const };
    const length = event.label.length * LETTER_WIDTH + 12;
    const anchor = at + length > geometry.width ? ("end" as const) : ("start" as const);
    const from = anchor === "start" ? at - 4 : at - length;
    const to = anchor === "start" ? at + length : at + 4;
    let row = taken.findIndex((spans) => spans.every((span) => span.to < from || span.from > to));
    if (row === -1) row = taken.push([]) - 1;
    taken[row]?.push({ from, to });
    return { event, x: at, row, anchor };
  });
}

/** Rows that events need: those of the labels, and one more for events without one. */
export function rowsOf(placed: readonly PlacedEvent[]): number {
  const labelled = placed.reduce((max, one) => Math.max(max, (one.row ?? -1) + 1), 0);
  return placed.some((one) => one.row === null) ? labelled + 1 : labelled;
}

/** Base line of the text in a row of events. */
export function eventRowY(row: number): number {
  return row * ROW + 12;
}
