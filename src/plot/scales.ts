/** Scales and ticks of panels over time. */

import type { Format } from "../messages/format";
import { addMonths, type Day, dayNumber, firstDay, type Month, monthOf } from "../model/day";
import type { Tick } from "./Axis";
import { linear, logarithmic, type Mapping } from "./mapping";

/** Rough width of a letter of the charts' 12 px text, in px; the real width differs by font. */
export const LETTER = 6.3;

/** A day number (fractions allowed) to px. `end` of the domain is the day after the window. */
export function timeScale(
  window: { start: Day; end: Day },
  range: readonly [number, number],
): TimeScale {
  return linear([dayNumber(window.start), dayNumber(window.end) + 1], range);
}
export type TimeScale = Mapping;

const STEPS = [1, 2, 3, 6, 12, 24] as const;

/** Month or year ticks, as many as have room for their words. */
export function timeTicks(
  window: { start: Day; end: Day },
  x: TimeScale,
  format: Format,
): readonly Tick[] {
  const months = (dayNumber(window.end) - dayNumber(window.start)) / 30.44;
  const [left, right] = x.range();
  const perMonth = (right - left) / Math.max(months, 1);
  const step = STEPS.find((n) => n * perMonth >= (n >= 12 ? 34 : 66)) ?? 24;
  const ticks: Tick[] = [];
  let month = `${window.start.slice(0, 4)}-01` as Month;
  for (; firstDay(month) <= window.end; month = addMonths(month, step)) {
    if (firstDay(month) < window.start) continue;
    const label = step >= 12 ? month.slice(0, 4) : format.monthShort(month);
    ticks.push({ at: x(dayNumber(firstDay(month))), label });
  }
  // A window of a few weeks may hold no first day of a month.
  if (ticks.length === 0) ticks.push({ at: left, label: format.monthShort(monthOf(window.start)) });
  return apart(ticks, left, right);
}

/** Digits are wider than the letters of most words. */
const DIGIT = 7.8;

/** Ticks without those whose words would touch the words before; at the edges they stand inside. */
function apart(ticks: readonly Tick[], left: number, right: number): readonly Tick[] {
  let last = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ at, label }) => {
    const length = label.length * DIGIT;
    const start = at < left + 14 ? at : at > right - 14 ? at - length : at - length / 2;
    if (start < last + 4) return false;
    last = start + length;
    return true;
  });
}

export interface ValueScale {
  readonly y: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** A value axis from `bottom` up to `top` (px); a logarithmic one starts at 10. */
export function valueScale(
  maximum: number,
  [bottom, top]: readonly [number, number],
  format: Format,
  kind: "linear" | "log" = "linear",
  /** About how many ticks a linear axis gets. */
  count = 4,
): ValueScale {
  if (kind === "log") {
    const high = Math.max(100, maximum);
    const scale = logarithmic([10, high], [bottom, top]);
    const values = [10, 100, 1000, 10_000, 100_000].filter((value) => value <= high);
    return {
      y: (value) => scale(Math.max(10, value)),
      ticks: values.map((value) => ({ at: scale(value), label: format.number(value) })),
    };
  }
  const scale = linear([0, Math.max(1, maximum)], [bottom, top]);
  const ticks = scale.ticks(count).filter((value) => Number.isInteger(value));
  return {
    y: (value) => scale(value),
    ticks: ticks.map((value) => ({ at: scale(value), label: format.number(value) })),
  };
}
