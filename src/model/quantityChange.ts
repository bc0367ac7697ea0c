/** How a figure moved from one publication to the next. */
import { type Quantity, singleValue } from "./quantity";

/** How a figure moved. `by` only where both are numbers of one kind. */
export interface QuantityChange {
  readonly direction: "rose" | "fell" | "same" | "changed";
  readonly by: number | null;
}

/** The movement from one figure to the next; figures of unlike kinds and ranges only "changed". */
export function quantityChange(before: Quantity, now: Quantity): QuantityChange {
  if (JSON.stringify(before) === JSON.stringify(now)) return { direction: "same", by: 0 };
  const [from, to] = [singleValue(before), singleValue(now)];
  if (before.kind !== now.kind || from === null || to === null)
    return { direction: "changed", by: null };
  return { direction: to > from ? "rose" : "fell", by: Math.abs(to - from) };
}
