/**
 * Values to pixels. The charts need two mappings and whole numbers on their axes; d3-scale brings
 * colours, dates and number formats along, which are ten kilobytes of every frame.
 */
import { ticks } from "d3-array";

export interface Mapping {
  (value: number): number;
  /** The value at a pixel. */
  readonly invert: (pixel: number) => number;
  readonly range: () => readonly [number, number];
  /** About `count` round values within the domain. */
  readonly ticks: (count: number) => readonly number[];
}

type Interval = readonly [number, number];

/** The point between two ends, `t` of the way; exact at both ends. */
const between = ([a, b]: Interval, t: number) => a * (1 - t) + b * t;

/** How far along an interval a value lies; the middle where the interval has no length. */
const part = ([a, b]: Interval, value: number) => (a === b ? 0.5 : (value - a) / (b - a));

/** Equal steps of value are equal steps of pixels. */
export function linear(domain: Interval, range: Interval): Mapping {
  return Object.assign((value: number) => between(range, part(domain, value)), {
    invert: (pixel: number) => between(domain, part(range, pixel)),
    range: () => range,
    ticks: (count: number) => ticks(domain[0], domain[1], count),
  });
}

/** Equal ratios of value are equal steps of pixels; the domain lies above zero. */
export function logarithmic([low, high]: Interval, range: Interval): (value: number) => number {
  const powers: Interval = [Math.log(low), Math.log(high)];
  return (value) => between(range, part(powers, Math.log(value)));
}
