/** All decided reports by outcome: the parts of the bar above the months, and its room in px. */
import type { Language } from "../../messages/language";
import { type ReportMonth, summarizeBacklog } from "../../model/backlog";
import { PARTS, type Part } from "./layout";
import type { BacklogMessages } from "./messages/en";

/** Width in px below which the parts are listed one below the other. */
const NARROW = 420;
/** Heights in px of the bar with its margins, and of a line of its parts (Backlog.module.css). */
export const BAR = 44;
export const LINE = 22;

export const isStacked = (width: number) => width < NARROW;

/** The bar's parts in order, with their numbers; null where no report gives both numbers. */
export function decidedParts(months: readonly ReportMonth[]) {
  const reading = summarizeBacklog(months);
  if (reading === null) return null;
  const { completed, credible, nonCredible } = reading;
  const numbers = { credible, nonCredible, other: completed - credible - nonCredible };
  const starts = { credible: 0, nonCredible: credible, other: credible + nonCredible };
  const parts = PARTS.filter((part) => part === "credible" || numbers[part] > 0);
  return {
    completed,
    parts: parts.map((part) => ({ part, number: numbers[part], start: starts[part] })),
  };
}

/** Height of the bar with its parts in a compact frame, in px; 0 where there is none. */
export function barHeight(months: readonly ReportMonth[], width: number): number {
  const decided = decidedParts(months);
  if (decided === null) return 0;
  return BAR + LINE * (isStacked(width) ? decided.parts.length : 1);
}

/** A part in words, with its share of all decided reports. */
export function partWords(
  { part, number }: { readonly part: Part; readonly number: number },
  completed: number,
  { words, language }: { readonly words: BacklogMessages; readonly language: Language },
): string {
  const { format } = language;
  return words.decided[part](format.number(number), format.percent(number / completed));
}
