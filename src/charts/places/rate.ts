/** Civilians killed per 100 declared strikes, where both are known for the same place and days. */
import { type Quantity, quantityExtent } from "../../model/quantity";
import type { SameMonths, SamePlace } from "./samePlaces";

/** Fewer strikes than these make a rate per 100 of chance. */
const FEWEST = 100;

/** The rate of Airwars' count; null where strikes are a minimum, few or not known. */
export function ratePer100(
  { strikes, killed }: SamePlace,
  { isComparable }: SameMonths,
): Quantity | null {
  if (!isComparable || !("sum" in strikes) || !("sum" in killed)) return null;
  const { quantity } = strikes.sum;
  if (quantity.kind !== "exact" || quantity.value < FEWEST) return null;
  const [low, high] = quantityExtent(killed.sum.quantity).map((n) => (n * 100) / quantity.value);
  if (low === undefined || high === undefined) return null;
  return low === high ? { kind: "exact", value: low } : { kind: "range", low, high };
}
