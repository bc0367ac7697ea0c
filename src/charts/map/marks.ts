/** Rows of the map in words: names for screen readers, and tooltips. */
import { countedText } from "../../figures/countedText";
import type { Language } from "../../messages/language";
import type { Quantity } from "../../model/quantity";
import type { InteractiveMark } from "../../plot/interactiveMark";
import type { MapData } from "./data";
import type { MapContext, MapRow } from "./rows";

/** The number with its kind. */
export function numberText(
  measure: MapRow["measure"],
  quantity: Quantity,
  language: Language,
): string {
  return measure === "killed"
    ? countedText(quantity, language)
    : language.format.quantity(quantity);
}

/** The number and what it counts, or that there is none. */
export function figureText(
  { measure, quantity, reasons }: MapRow,
  { words, language }: MapContext,
): string {
  if (quantity === null)
    return measure === "strikes"
      ? words.none.strikes
      : reasons.length > 0
        ? words.none.iraq
        : words.none.killed;
  const number = numberText(measure, quantity, language);
  const isOne = quantity.kind === "exact" && quantity.value === 1;
  return words.figures[measure](number, isOne);
}

/** A number without a province as it is written at the edge of a map. */
export function edgeText(
  { name, measure, quantity }: MapRow,
  { words, language }: MapContext,
): string {
  const figure = quantity === null ? "" : numberText(measure, quantity, language);
  return words.face.atEdge[measure](name, figure);
}

/** First and last month of the figures in words; empty where there are none. */
export function monthsText(
  months: MapRow["months"],
  { language: { format, messages } }: MapContext,
): string {
  if (months === null) return "";
  const [first, last] = months;
  return first === last
    ? format.month(first)
    : messages.parts.figure.period(format.month(first), format.month(last));
}

/** What is known of the figure: its months, how it was counted, what is missing. */
export function detailLines(row: MapRow, data: MapData, context: MapContext): readonly string[] {
  const { words, language } = context;
  const { measure, quantity, reasons, incidents, withoutNumber } = row;
  const { format } = language;
  const months = monthsText(row.months, context);
  const missing = reasons.map((reason) => words.reasons[reason]);
  if (quantity === null) return missing;
  if (measure === "strikes")
    return [words.inReleases(months), ...(quantity.kind === "at_least" ? [words.minimum] : [])];
  const count = incidents ?? 0;
  return [
    words.incidents[measure](format.number(count), count === 1),
    ...(months === "" ? [] : [months]),
    ...(withoutNumber > 0
      ? [words.withoutNumber(format.number(withoutNumber), withoutNumber === 1)]
      : []),
    ...(data.published === null ? [] : [words.stateOf(format.day(data.published))]),
  ];
}

/** A row as a mark: its words, and its card. */
export function markOf(row: MapRow, data: MapData, context: MapContext): InteractiveMark {
  const figure = figureText(row, context);
  const lines = detailLines(row, data, context);
  return {
    id: row.id,
    label: context.words.label(row.longName, figure, lines),
    figure: row.figure,
    getTooltip: () => ({ title: row.longName, figure, lines }),
  };
}
