/** Figures of a month or period: a box over its days, as high as it says per 30 days. */
import { dayNumber } from "../../model/day";
import { quantityBounds } from "../../model/quantity";
import type { TimeDomain } from "../../model/timeline";
import type { Estimate } from "../../model/types";
import { perThirtyDays } from "./strikesLayout";

export interface PeriodBox {
  readonly row: Estimate;
  /** Day numbers, cut to the time domain; `end` is the first day after the box. */
  readonly start: number;
  readonly end: number;
  /** Killed per 30 days; null where the figure is open on that side. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The boxes of rows with a known end, widest first, so that a month is in front of its year. */
export function periodBoxes(
  rows: readonly Estimate[],
  timeDomain: TimeDomain,
): readonly PeriodBox[] {
  const boxes: (PeriodBox & { days: number })[] = [];
  for (const row of rows) {
    const { end } = row;
    if (end === null) continue;
    const bounds = quantityBounds(row.quantity);
    const rate = (value: number | null) =>
      value === null ? null : perThirtyDays(value, row.start, end);
    boxes.push({
      row,
      start: Math.max(dayNumber(row.start), dayNumber(timeDomain.start)),
      end: Math.min(dayNumber(end), dayNumber(timeDomain.end)) + 1,
      low: rate(bounds.low),
      high: rate(bounds.high),
      days: dayNumber(end) - dayNumber(row.start),
    });
  }
  return boxes.sort((a, b) => b.days - a.days);
}

/** The largest rate that has to fit on the axis. */
export function highestRate(boxes: readonly PeriodBox[]): number {
  return boxes.reduce((max, box) => Math.max(max, box.low ?? 0, box.high ?? 0), 0);
}
