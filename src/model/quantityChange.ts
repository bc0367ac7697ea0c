/** How a figure moved from one publication to the next. */
import type { Quantity } from "./types";

/** How a figure moved. `by` only where both are numbers of one kind. */
export interface QuantityChange {
  readonly direction: "rose" | "fell" | "same" | "changed";
  readonly by: number | null;
}

/** The one number of a figure; null for a range. */
export function singleValue(quantity: Quantity): number | null {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return quantity.value;
    case "at_least":
    case "more_than":
      return quantity.low;
    case "up_to":
      return quantity.high;
    case "range":
      return null;
  }
}

/** The movement from one figure to the next; figures of unlike kinds and ranges only "changed". */
export function quantityChange(before: Quantity, now: Quantity): QuantityChange {
  if (JSON.stringify(before) === JSON.stringify(now)) return { direction: "same", by: 0 };
  const [from, to] = [singleValue(before), singleValue(now)];
  if (before.kind !== now.kind || from === null || to === null)
    return { direction: "changed", by: null };
  return { direction: to > from ? "rose" : "fell", by: Math.abs(to - from) };
}
