/** Scales of the charts, from d3: days and values to px. */
import {
  max,
  min,
  type ScaleLinear,
  type ScaleLogarithmic,
  type ScaleTime,
  scaleLinear,
  scaleLog,
  scaleUtc,
  utcDay,
} from "d3";
import { utcDate } from "../model/day";
import { type Quantity, quantityExtent } from "../model/quantity";
import type { TimeDomain } from "../model/timeline";

export type ScaleType = "linear" | "log";
/** From and to, in px. */
export type Range = readonly [number, number];
export type TimeScale = ScaleTime<number, number>;
export type ValueScale = ScaleLinear<number, number> | ScaleLogarithmic<number, number>;

/** Days to px. The last day is drawn whole: the domain ends at the start of the day after it. */
export function timeScale({ start, end }: TimeDomain, range: Range): TimeScale {
  return scaleUtc([utcDate(start), utcDay.offset(utcDate(end), 1)], range);
}

/** Where the axis of a log scale of totals starts; smaller values are drawn there. */
const LOG_START = 10;

/** Values from zero (linear) or from 10 (log) to `max`, for a vertical axis. */
export function valueScale(max: number, range: Range, type: ScaleType = "linear"): ValueScale {
  return type === "log"
    ? scaleLog([LOG_START, Math.max(100, max)], range).clamp(true)
    : scaleLinear([0, Math.max(1, max)], range);
}

/**
 * Values to px along a bar, for a domain that holds all of `quantities`. A log scale starts at 1, or
 * at the power of ten below the smallest value where that is less; zero is drawn at its start.
 */
export function barScale(
  quantities: readonly Quantity[],
  range: Range,
  type: ScaleType = "linear",
): ValueScale {
  const extents = quantities.map(quantityExtent);
  const highest = Math.max(0, max(extents, ([, high]) => high) ?? 0) || 1;
  if (type === "linear") return scaleLinear([0, highest], range);
  const lows = extents.map(([low]) => low).filter((low) => low > 0);
  const lowest = Math.min(highest, min(lows) ?? highest);
  const start = lowest >= 1 ? 1 : 10 ** (Math.ceil(Math.log10(lowest)) - 1);
  return scaleLog([start, Math.max(highest, start * 10)], range).clamp(true);
}
