/** From the lowest to the highest figure of several rows, in words that keep "at least". */
import type { Format } from "../../messages/format";
import { type Quantity, quantityExtent } from "../../model/quantity";

/** Empty for no rows; the figure itself for one. `digits`: decimals of rates. */
export function rangeText(
  quantities: readonly Quantity[],
  format: Format,
  range: (low: string, high: string) => string,
  digits = 0,
): string {
  const byLow = [...quantities].sort((a, b) => quantityExtent(a)[0] - quantityExtent(b)[0]);
  const byHigh = [...quantities].sort((a, b) => quantityExtent(a)[1] - quantityExtent(b)[1]);
  const [lowest, highest] = [byLow[0], byHigh.at(-1)];
  if (lowest === undefined || highest === undefined) return "";
  if (lowest === highest) return format.quantity(lowest, digits);
  const end = (quantity: Quantity, side: 0 | 1) =>
    format.quantity(
      quantity.kind === "range"
        ? { kind: "exact", value: quantityExtent(quantity)[side] }
        : quantity,
      digits,
    );
  return range(end(lowest, 0), end(highest, 1));
}
