/** Sums in one sentence that can be quoted: of daily releases, monthly reports and incidents. */
import type { IncidentSum } from "../model/incidentSum";
import { isSingular } from "../model/quantity";
import { COALITION_SOURCE } from "../model/sources";
import type { StrikeSum } from "../model/strikeSum";
import type { ReleaseSum, ReportSum } from "./figureRef";
import { incidentParts, incidentSentence } from "./incidentText";
import { placeName } from "./placeName";
import {
  causeParts,
  countryPart,
  datePart,
  daysPart,
  type Parts,
  type Quote,
  type QuoteContext,
  quote,
  sourceInSentence,
} from "./quoteParts";

/** The sentence of a sum of daily releases. */
export function releasesQuote(sum: ReleaseSum, context: QuoteContext): Quote {
  const { messages, format } = context.language;
  const words = context.language.messages.quote;
  const [first, last] = [format.day(sum.firstRelease), format.day(sum.lastRelease)];
  const country = messages.parts.countries[sum.country];
  const oneDay = sum.firstRelease === sum.lastRelease;
  const parts: Parts = {
    ...causeParts(context, "coalition", "air_and_artillery"),
    figure: format.number(sum.value),
    one: sum.value === 1,
    fightersToo: false,
    source: words.releasesSource,
    place:
      sum.name === country ? words.where.country(country) : words.where.near(sum.name, country),
    period: oneDay ? words.period.release(first) : words.period.releases(first, last),
    date: oneDay ? words.date.day(first) : words.date.between(first, last),
  };
  return quote(parts, words.releases(parts, words.rows(sum.rows === 1, format.number(sum.rows))));
}

/** The sentence of one monthly report, for all of them together. */
export function reportsQuote({ part, value, editions }: ReportSum, context: QuoteContext): Quote {
  const { messages, format } = context.language;
  const words = messages.quote;
  const last = editions.at(-1);
  if (last === undefined) throw new RangeError("a sum of no reports");
  const parts: Parts = {
    ...causeParts(context, "coalition", "air_and_artillery"),
    figure: format.number(value),
    one: value === 1,
    fightersToo: false,
    source: sourceInSentence(context, COALITION_SOURCE),
    place: countryPart(context, "both"),
    period: words.period.reports(editions.length, format.day(last.dataThrough)),
    date: words.date.lastOf(datePart(context, last.published)),
  };
  return quote(parts, words.edition[part](parts));
}

/** The sentence of a sum of incidents. */
export function incidentsQuote(sum: IncidentSum, context: QuoteContext): Quote {
  const parts = incidentParts(sum, context);
  return quote(parts, incidentSentence(sum, parts, context));
}

/** The sentence of strikes near one place. */
export function placedQuote(sum: StrikeSum, context: QuoteContext): Quote {
  const { messages, format } = context.language;
  const words = messages.quote;
  const { country, governorate, placeId, quantity } = sum;
  const parts: Parts = {
    ...causeParts(context, "coalition", "air_and_artillery"),
    figure: format.quantity(quantity),
    one: isSingular(quantity),
    fightersToo: false,
    source: words.releasesSource,
    place: words.where.near(
      placeName({ countries: country, governorate, placeId }, context.record, context.language),
      messages.parts.countries[country],
    ),
    period: daysPart(context, sum.start, sum.end),
    date: words.date.by(format.day(sum.knownBy)),
  };
  const basis =
    sum.table === "battles" ? words.byDay : words.rows(sum.rows === 1, format.number(sum.rows));
  return quote(parts, words.releases(parts, basis));
}
