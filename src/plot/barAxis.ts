/** A value axis for horizontal bars: from zero when linear, from a power of ten when not. */
import type { Quantity } from "../model/types";
import { linear, logarithmic } from "./mapping";

export interface ValueTick {
  readonly x: number;
  readonly value: number;
}

/** Where values lie between `x0` and `x1`, in px. */
export interface ValueAxis {
  readonly at: (value: number) => number;
  readonly ticks: readonly ValueTick[];
  /** Decimals that tell all ticks apart. */
  readonly digits: number;
  readonly x0: number;
  readonly x1: number;
}

/** The lowest and highest number of a figure; both are the number itself where there is one. */
export function quantityExtent(quantity: Quantity): readonly [low: number, high: number] {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return [quantity.value, quantity.value];
    case "at_least":
    case "more_than":
      return [quantity.low, quantity.low];
    case "up_to":
      return [quantity.high, quantity.high];
    case "range":
      return [quantity.low, quantity.high];
  }
}

/** Least distance between ticks, in px: their numbers must not touch. */
const TICK_ROOM = 88;

/**
 * The axis that holds all of `quantities`. A logarithm has no zero: its axis starts at 1, or at
 * the power of ten below the least value where that is less, and a count of zero lies at its foot.
 * `whole` keeps ticks of counts on whole numbers.
 */
export function valueAxis(
  quantities: readonly Quantity[],
  scale: "linear" | "log",
  [x0, x1]: readonly [number, number],
  whole = true,
): ValueAxis {
  const extents = quantities.map(quantityExtent);
  const most = Math.max(0, ...extents.map(([, high]) => high)) || 1;
  const room = Math.max(2, Math.floor((x1 - x0) / TICK_ROOM));
  if (scale === "linear") {
    const along = linear([0, most], [x0, x1]);
    const values = along.ticks(room).filter((value) => !whole || Number.isInteger(value));
    const step = (values[1] ?? 1) - (values[0] ?? 0);
    return {
      at: (value) => along(value),
      ticks: values.map((value) => ({ x: along(value), value })),
      digits: step < 1 ? Math.ceil(-Math.log10(step)) : 0,
      x0,
      x1,
    };
  }
  const least = Math.min(most, ...extents.map(([low]) => low).filter((low) => low > 0));
  const foot = least >= 1 ? 1 : 10 ** (Math.ceil(Math.log10(least)) - 1);
  const top = Math.max(most, foot * 10);
  const log = logarithmic([foot, top], [x0, x1]);
  const powers: number[] = [];
  for (let value = foot; value <= top; value *= 10) powers.push(value);
  return {
    at: (value) => log(Math.max(value, foot)),
    ticks: powers.map((value) => ({ x: log(value), value })),
    digits: foot < 1 ? Math.round(-Math.log10(foot)) : 0,
    x0,
    x1,
  };
}
