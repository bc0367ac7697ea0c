/** One quantity as a horizontal bar on a value scale, in px: rows of bars and small multiples share it. */

import { type Quantity, type QuantityKind, quantityExtent } from "../model/quantity";
import type { ValueScale } from "./scales";

export interface BarMark {
  readonly kind: QuantityKind;
  readonly x0: number;
  /** Where the lowest, the only, or for `up_to` the highest value lies. */
  readonly low: number;
  readonly high: number;
  readonly y: number;
  readonly height: number;
}

/** A bar from the start of the scale. */
export function placeBar(
  quantity: Quantity,
  scale: ValueScale,
  box: Pick<BarMark, "y" | "height">,
): BarMark {
  const [low, high] = quantityExtent(quantity);
  const [x0 = 0] = scale.range();
  return { kind: quantity.kind, x0, low: scale(low), high: scale(high), ...box };
}
