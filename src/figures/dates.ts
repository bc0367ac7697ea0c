/** The two dates of an estimate in words: to which day it counts, and when it was published. */

import type { Language } from "../messages/language";
import { statedEnd } from "../model/scope";
import type { Estimate } from "../model/types";

/** To which day a figure counts: "Data to 31 May 2019", or how much of that is known. */
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

/** The period, as a total since the start ("Data to …") or from day to day. */
export function periodText(estimate: Estimate, language: Language): string {
  return estimate.span === "cumulative"
    ? dataEndText(estimate, language)
    : language.format.period(estimate.start, statedEnd(estimate));
}
