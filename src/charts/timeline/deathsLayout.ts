/** Figures of civilians killed: of months on one value axis, of other periods as a list in time. */

import { groups, max, utcDay } from "d3";
import { type Day, dateFromNumber, dayNumber, utcDate } from "../../model/day";
import type { Estimate } from "../../model/estimateTypes";
import { quantityBounds, quantityExtent } from "../../model/quantity";
import type { TimeDomain } from "../../model/timeline";
import type { TimeScale } from "../../plot/scales";

/** Px between the marks of figures for the same month. */
const NEXT = 8;
/** Shortest bar of a period, in px. */
const SHORTEST = 4;
/** Least room between two periods of a line, in px. */
const ROOM = 12;

export interface MonthMark {
  readonly row: Estimate;
  /** Middle of the month, moved aside where several figures are for the same one. */
  readonly x: number;
  /** Null where the figure is open on that side. */
  readonly low: number | null;
  readonly high: number | null;
}

const endOf = (row: Estimate): Day => row.end ?? row.start;

/** Figures of months at their own value, never scaled to another length. */
export function placeMonths(rows: readonly Estimate[], x: TimeScale): readonly MonthMark[] {
  return groups(rows, (row) => row.start).flatMap(([, same]) =>
    same.map((row, at) => {
      const middle = (dayNumber(row.start) + dayNumber(endOf(row)) + 1) / 2;
      const aside = (at - (same.length - 1) / 2) * NEXT;
      return { row, x: x(dateFromNumber(middle)) + aside, ...quantityBounds(row.quantity) };
    }),
  );
}

/** The largest number that has to fit on the axis of months. */
export function highestMonth(rows: readonly Estimate[]): number {
  return max(rows, ({ quantity }) => quantityExtent(quantity)[1]) ?? 0;
}

export interface SpanMark {
  readonly row: Estimate;
  /** Line of the list, from 0. */
  readonly lane: number;
  /** Ends of the bar over its days, cut to the axis, in px. */
  readonly x0: number;
  readonly x1: number;
  /** Start of its words, in px. */
  readonly text: number;
}

/** Gives every period, in time order, the first line in which its bar and words touch no other. */
export function packSpans(
  spans: readonly { readonly row: Estimate; readonly textWidth: number }[],
  x: TimeScale,
  timeDomain: TimeDomain,
): readonly SpanMark[] {
  const [left = 0, right = 0] = x.range();
  const ends: number[] = [];
  return spans.map(({ row, textWidth }) => {
    const x0 = Math.max(left, x(utcDate(row.start)));
    const end = endOf(row) > timeDomain.end ? timeDomain.end : endOf(row);
    const x1 = Math.max(x0 + SHORTEST, x(utcDay.offset(utcDate(end), 1)));
    const text = Math.max(0, Math.min(x0, right - textWidth));
    const from = Math.min(x0, text);
    const free = ends.findIndex((taken) => taken + ROOM <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(x1, text + textWidth);
    return { row, lane, x0, x1, text };
  });
}
