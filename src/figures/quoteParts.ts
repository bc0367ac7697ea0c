/** A quotable sentence and its parts in words: place, period, who made the strikes, date. */

import type { QuoteParts } from "../messages/en/quote";
import type { DialogMessages, FullLanguage } from "../messages/language";
import { type Day, firstDay, lastDay, monthOf } from "../model/day";
import type { Actor, Estimate, Weapons } from "../model/estimateTypes";
import type { SourceId } from "../model/ids";
import type { Countries } from "../model/placeTypes";
import type { Published } from "../model/published";
import type { StrikeRecord } from "../model/record";
import { statedEnd } from "../model/scope";
import { placeName } from "./placeName";

/** What sentences are written from. */
export interface QuoteContext {
  readonly record: Pick<StrikeRecord, "sources" | "places" | "governorates">;
  readonly language: FullLanguage;
}

export type QuoteWords = DialogMessages["quote"];
export type Parts = Parameters<QuoteWords["total"]>[0];

/** The name of a source as written in a sentence. */
export function sourceInSentence({ record, language }: QuoteContext, id: SourceId): string {
  return language.messages.quote.sources[id] ?? record.sources.get(id)?.name ?? id;
}

export function causeParts({ language }: QuoteContext, actor: Actor, weapons: Weapons) {
  const words = language.messages.quote;
  return {
    actor: words.actors[actor],
    weapons: words.weapons[weapons],
    anyMeans: weapons === "all",
  };
}

/** "in Iraq and Syria", "in Raqqa city, Syria,". */
export function placePart(
  context: QuoteContext,
  scope: Pick<Estimate, "countries" | "governorate" | "placeId">,
): string {
  const { record, language } = context;
  const { where } = language.messages.quote;
  const country = language.messages.parts.countries[scope.countries];
  if (scope.governorate === null && scope.placeId === null) return where.country(country);
  return where.part(placeName(scope, record, language), country);
}

export const countryPart = (context: QuoteContext, countries: Countries): string =>
  placePart(context, { countries, governorate: null, placeId: null });

/** From day to day; a whole month or a single day as such. */
export function daysPart({ language }: QuoteContext, start: Day, end: Day): string {
  const { period } = language.messages.quote;
  const { format } = language;
  if (start === end) return period.day(format.day(start));
  const month = monthOf(start);
  if (start === firstDay(month) && end === lastDay(month)) return period.month(format.month(month));
  return period.days(format.day(start), format.day(end));
}

/** The period of an estimate, with as much of its end as its source states. */
export function estimatePeriod(context: QuoteContext, estimate: Estimate): string {
  const { period } = context.language.messages.quote;
  const { format } = context.language;
  const { start, endBasis } = estimate;
  const end = statedEnd(estimate);
  if (end === null) return period.open(format.day(start));
  if (endBasis === "inferred") return period.about(format.day(start), format.day(end));
  if (endBasis === "month_end" && monthOf(start) !== monthOf(end))
    return period.days(format.day(start), format.month(monthOf(end)));
  return daysPart(context, start, end);
}

/** When it was published, as exactly as is known. */
export function datePart(
  { language }: QuoteContext,
  published: Published,
  notBefore: Day | null = null,
): string {
  const { date } = language.messages.quote;
  const { format } = language;
  if (published.text === null)
    return notBefore === null ? date.undated : date.after(format.day(notBefore));
  const text = format.published(published);
  return published.precision === "day" ? date.day(text) : date.month(text);
}

/** The sentence and its parts. */
export interface Quote extends QuoteParts {
  readonly sentence: string;
}

/** A sentence begins with a capital, whatever its source's name begins with. */
export function quote(parts: Parts, sentence: string): Quote {
  const { figure, source, place, period, actor, weapons, date } = parts;
  const capital = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return { figure, source, place, period, actor, weapons, date, sentence: capital };
}
