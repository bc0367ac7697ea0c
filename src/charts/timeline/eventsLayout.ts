/** One row of events: a mark each, and labels for as many as have room beside each other. */

import { greatest, utcHour } from "d3";
import { utcDate } from "../../model/day";
import type { CampaignEvent } from "../../model/record";
import type { TimeScale } from "../../plot/scales";

/** Advance of a letter of a label, in px: of a wide font, so that no label is cut. */
const LETTER = 7;
/** Most events that have a label. */
const LABELLED = 6;
/** Least room between two labels, in px. */
const ROOM = 14;

export interface PlacedEvent {
  readonly event: CampaignEvent;
  /** Middle of its first day, in px. */
  readonly x: number;
  /** Start and end of its label, in px; null where it has none. */
  readonly label: readonly [start: number, end: number] | null;
}

const labelWidth = (event: CampaignEvent) => event.label.length * LETTER;

/**
 * The major events to label, the first one first, then always the one farthest in time from those
 * before it: labels spread over the axis instead of crowding where much happened.
 */
function byDistance(events: readonly Omit<PlacedEvent, "label">[]) {
  const left = events.filter(({ event }) => event.major);
  const chosen: typeof left = [];
  while (left.length > 0 && chosen.length < LABELLED) {
    const distance = (one: (typeof left)[number]) =>
      Math.min(...chosen.map((other) => Math.abs(other.x - one.x)));
    const next =
      chosen.length === 0 ? left[0] : greatest(left, (a, b) => distance(a) - distance(b));
    if (next === undefined) break;
    chosen.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return chosen;
}

/** Starts of labels in order, each as near to where it wants to be as the others allow. */
function spread(
  labels: readonly { readonly x: number; readonly width: number }[],
  [left, right]: readonly [number, number],
): readonly number[] {
  const starts = labels.map(({ x, width }) => x - width / 2);
  let earliest = left;
  labels.forEach(({ width }, at) => {
    const start = Math.max(starts[at] ?? 0, earliest);
    starts[at] = start;
    earliest = start + width + ROOM;
  });
  let latest = right;
  labels.toReversed().forEach(({ width }, fromEnd) => {
    const at = labels.length - 1 - fromEnd;
    const start = Math.min(starts[at] ?? 0, latest - width);
    starts[at] = start;
    latest = start - ROOM;
  });
  return starts;
}

/** Places every event of the row; `range` is the room of the labels, in px. */
export function placeEvents(
  events: readonly CampaignEvent[],
  x: TimeScale,
  range: readonly [number, number],
): readonly PlacedEvent[] {
  const [first = 0, last = 0] = x.range();
  const marks = events.map((event) => {
    const at = x(utcHour.offset(utcDate(event.start), 12));
    return { event, x: Math.min(last, Math.max(first, at)) };
  });
  const candidates = byDistance(marks);
  let room = range[1] - range[0] + ROOM;
  const fitting = candidates.filter(({ event }) => {
    room -= labelWidth(event) + ROOM;
    return room >= 0;
  });
  const labelled = marks.filter((mark) => fitting.includes(mark));
  const starts = spread(
    labelled.map(({ event, x }) => ({ x, width: labelWidth(event) })),
    range,
  );
  return marks.map((mark) => {
    const start = starts[labelled.indexOf(mark)];
    const label = start === undefined ? null : ([start, start + labelWidth(mark.event)] as const);
    return { ...mark, label };
  });
}
