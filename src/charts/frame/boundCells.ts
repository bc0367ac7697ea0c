/** The lowest and the highest number of a figure as two cells of a table. */

import type { Language } from "../../messages/language";
import { type Quantity, quantityExtent } from "../../model/quantity";
import type { CellValue } from "./table";

/** A minimum has no highest number, a maximum no lowest: their cells say so. */
export function boundCells(
  quantity: Quantity,
  { messages, format }: Language,
): { readonly low: CellValue; readonly high: CellValue } {
  const [low, high] = quantityExtent(quantity);
  const none: CellValue = { text: messages.parts.gaps.not_stated, sort: null };
  const cell = (value: number): CellValue => ({ text: format.number(value), sort: value });
  return {
    low: quantity.kind === "up_to" ? none : cell(low),
    high: quantity.kind === "at_least" || quantity.kind === "more_than" ? none : cell(high),
  };
}
