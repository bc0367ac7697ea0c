/** Ticks of the axes: calendar months or years, and round numbers. */
import { utcDay, utcMonth, utcYear } from "d3";
import type { Format } from "../messages/format";
import { dayOf, monthOf } from "../model/day";
import type { TimeScale, ValueScale } from "./scales";

/** A value on a scale, with the text beside its tick. */
export interface Tick<Value> {
  readonly value: Value;
  readonly label: string;
}

export type TimeTick = Tick<Date>;
export type ValueTick = Tick<number>;

/** Mean advance of a letter of the charts' 12 px text, in px; the real width depends on the font. */
export const LETTER_WIDTH = 6.3;
/** Mean advance of a digit, wider than most letters. */
const DIGIT_WIDTH = 7.8;

/** Months between ticks, from the closest to the widest. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24] as const;
const MEAN_MONTH_DAYS = 30.44;
/** Px that a label of a year or of a month needs, also after February. */
const YEAR_ROOM = 34;
const MONTH_ROOM = 74;

/** Months or years of the domain, as many as have room for their labels. */
export function timeTicks(scale: TimeScale, format: Format): readonly TimeTick[] {
  const [start, end] = scale.domain() as [Date, Date];
  const [left, right] = scale.range() as [number, number];
  const months = (utcDay.count(start, end) - 1) / MEAN_MONTH_DAYS;
  const monthWidth = (right - left) / Math.max(months, 1);
  const step = MONTH_STEPS.find((n) => n * monthWidth >= (n >= 12 ? YEAR_ROOM : MONTH_ROOM)) ?? 24;
  const interval = step >= 12 ? utcYear.every(step / 12) : utcMonth.every(step);
  const label = (date: Date) =>
    step >= 12 ? String(date.getUTCFullYear()) : format.monthShort(monthOf(dayOf(date)));
  const dates = interval?.range(start, end) ?? [];
  // A domain of a few weeks may hold no first day of a month.
  if (dates.length === 0)
    return [{ value: start, label: format.monthShort(monthOf(dayOf(start))) }];
  return dropOverlapping(
    dates.map((value) => ({ value, label: label(value) })),
    scale,
  );
}

/** Drops ticks whose labels would touch the label before; labels at the edges stay inside. */
function dropOverlapping(ticks: readonly TimeTick[], scale: TimeScale): readonly TimeTick[] {
  const [left, right] = scale.range() as [number, number];
  let previousEnd = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ value, label }) => {
    const x = scale(value);
    const width = label.length * DIGIT_WIDTH;
    const start = x < left + 14 ? x : x > right - 14 ? x - width : x - width / 2;
    if (start < previousEnd + 4) return false;
    previousEnd = start + width;
    return true;
  });
}

const isLog = (scale: ValueScale): boolean => "base" in scale;

/** Powers of ten from the start of a log scale to its end. */
function powersOfTen(scale: ValueScale): readonly number[] {
  const [start = 1, end = 1] = scale.domain();
  const values: number[] = [];
  for (let value = start; value <= end; value *= 10) values.push(value);
  return values;
}

/** Round numbers for a vertical axis: about `count` whole ones, or the powers of ten of a log scale. */
export function valueTicks(scale: ValueScale, format: Format, count = 4): readonly ValueTick[] {
  const values = isLog(scale)
    ? powersOfTen(scale)
    : scale.ticks(count).filter((value) => Number.isInteger(value));
  return values.map((value) => ({ value, label: format.number(value) }));
}

/** Distance between ticks below bars that is tried first, and space between their numbers, in px. */
const BAR_TICK_ROOM = 88;
const BAR_TICK_GAP = 10;
/** Room behind the end of the axis for half of a number, in px: every drawing of bars has it. */
const BAR_TICK_OVERHANG = 22;

/** How the number at `x` is aligned: to its tick, inwards where that would cut it off. */
export function barTickAnchor(
  scale: ValueScale,
  x: number,
  label: string,
): "start" | "middle" | "end" {
  const half = (label.length * DIGIT_WIDTH) / 2;
  const [, x1 = 0] = scale.range();
  return x < half ? "start" : x + half > x1 + BAR_TICK_OVERHANG ? "end" : "middle";
}

function areApart(scale: ValueScale, ticks: readonly ValueTick[]): boolean {
  let previousEnd = Number.NEGATIVE_INFINITY;
  return ticks.every(({ value, label }) => {
    const x = scale(value);
    const width = label.length * DIGIT_WIDTH;
    const before = { start: 0, middle: width / 2, end: width }[barTickAnchor(scale, x, label)];
    if (x - before < previousEnd + BAR_TICK_GAP) return false;
    previousEnd = x - before + width;
    return true;
  });
}

/**
 * Ticks below bars, as many as their numbers have room for; counts get whole numbers only, rates as
 * many decimals as tell them apart.
 */
export function barTicks(scale: ValueScale, format: Format, whole = true): readonly ValueTick[] {
  const [x0 = 0, x1 = 0] = scale.range();
  const ticksOf = (values: readonly number[]): readonly ValueTick[] => {
    const step = isLog(scale) ? (values[0] ?? 1) : (values[1] ?? 1) - (values[0] ?? 0);
    const digits = step < 1 ? Math.ceil(-Math.log10(step) - 1e-9) : 0;
    return values.map((value) => ({
      value,
      label: digits === 0 ? format.number(value) : format.decimal(value, digits),
    }));
  };
  if (isLog(scale)) return ticksOf(powersOfTen(scale));
  for (let count = Math.max(2, Math.floor((x1 - x0) / BAR_TICK_ROOM)); count > 1; count--) {
    const values = scale.ticks(count).filter((value) => !whole || Number.isInteger(value));
    const ticks = ticksOf(values);
    if (areApart(scale, ticks)) return ticks;
  }
  // Where only two numbers have room, the ends of the axis say most.
  for (const count of [3, 2]) {
    const values = scale.ticks(count).filter((value) => !whole || Number.isInteger(value));
    const ends = ticksOf(values.length > 2 ? [values[0] ?? 0, values.at(-1) ?? 0] : values);
    if (ends.length === 2 && areApart(scale, ends)) return ends;
  }
  return ticksOf(scale.ticks(1));
}
