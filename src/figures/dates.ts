/** The two dates of an estimate in words: to which day it counts, and when it was published. */

import type { Language } from "../messages/language";
import { type Day, monthOf } from "../model/day";
import type { Estimate } from "../model/estimateTypes";
import { statedEnd } from "../model/scope";

/** To which day a figure counts: "up to 31 May 2019", or how much of that is known. */
export function dataEndText(estimate: Estimate, { messages, format }: Language): string {
  const words = messages.parts.dates;
  const end = statedEnd(estimate);
  if (end === null) return words.open;
  const day = format.day(end);
  if (estimate.endBasis === "month_end") return words.toAtMost(day);
  return estimate.endBasis === "inferred" ? words.toAbout(day) : words.to(day);
}

/** When a figure was published; what is known of undated pages. */
export function publishedText(estimate: Estimate, { messages, format }: Language): string {
  const words = messages.parts.dates;
  if (estimate.published.text !== null)
    return words.published(format.published(estimate.published));
  return estimate.notBefore === null
    ? words.undated
    : words.undatedAfter(format.day(estimate.notBefore));
}

/** The period, as a total since the start ("up to …") or from day to day. */
export function periodText(estimate: Estimate, language: Language): string {
  return estimate.span === "cumulative"
    ? dataEndText(estimate, language)
    : language.format.period(estimate.start, statedEnd(estimate));
}

/** The months from one day to another: "August 2014 to May 2019"; null where the end is not stated. */
export function monthsText(start: Day, end: Day | null, { messages, format }: Language): string {
  const { dates, figure } = messages.parts;
  const [first, last] = [format.month(monthOf(start)), end && format.month(monthOf(end))];
  if (last === null) return dates.sinceMonth(first);
  return first === last ? first : figure.period(first, last);
}
