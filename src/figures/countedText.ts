/** Deaths that Airwars counted, in words. */
import type { Language } from "../messages/language";
import { type Quantity, quantityExtent } from "../model/quantity";

/** The figure; a zero is “none counted”, since an incident may have no number of killed. */
export function countedText(quantity: Quantity, { format, messages }: Language): string {
  return quantityExtent(quantity)[1] === 0
    ? messages.parts.figure.noneCounted
    : format.quantity(quantity);
}
