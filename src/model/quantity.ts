/** The numbers of a figure: its ends as far as its source gives them, and its one number. */

/** A number as its source gives it. A range is never reduced to a midpoint. */
export type Quantity =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "about"; readonly value: number }
  | { readonly kind: "at_least"; readonly low: number }
  | { readonly kind: "more_than"; readonly low: number }
  | { readonly kind: "up_to"; readonly high: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number };

export type QuantityKind = Quantity["kind"];

/** What a figure says at least and at most; null where it is open on that side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The bounds of a figure. An approximate figure is drawn where it is stated. */
export function quantityBounds(quantity: Quantity): Bounds {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return { low: quantity.value, high: quantity.value };
    case "at_least":
    case "more_than":
      return { low: quantity.low, high: null };
    case "up_to":
      return { low: null, high: quantity.high };
    case "range":
      return { low: quantity.low, high: quantity.high };
  }
}

/** The lowest and highest number of a figure; both are the number itself where it has only one. */
export function quantityExtent(quantity: Quantity): readonly [low: number, high: number] {
  const { low, high } = quantityBounds(quantity);
  return [low ?? high ?? 0, high ?? low ?? 0];
}

/** The smallest number a figure allows; null when it only gives a most. */
export function quantityMinimum(quantity: Quantity): number | null {
  return quantityBounds(quantity).low;
}

/** The one number of a figure; null for a range. */
export function singleValue(quantity: Quantity): number | null {
  const { low, high } = quantityBounds(quantity);
  return quantity.kind === "range" ? null : (low ?? high);
}

/** Whether a figure takes the singular in a sentence: the last number that is said of it is 1. */
export function isSingular(quantity: Quantity): boolean {
  const { low, high } = quantityBounds(quantity);
  return (high ?? low) === 1;
}
