/** Sums of Airwars' incidents in Syria in words: where, which ones, and as a quotable sentence. */
import type { FullLanguage, Language } from "../messages/language";
import type { IncidentSum } from "../model/incidentSum";
import { isSingular } from "../model/quantity";
import type { StrikeRecord } from "../model/record";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "../model/sources";
import { placeName } from "./placeName";
import {
  countryPart,
  daysPart,
  type Parts,
  type QuoteContext,
  sourceInSentence,
} from "./quoteParts";

/** The province or provinces, or Syria. */
export function incidentPlace(
  sum: IncidentSum,
  record: Pick<StrikeRecord, "places" | "governorates">,
  language: Language,
): string {
  const names = [sum.governorate, ...(sum.others ?? [])].map((governorate) =>
    placeName({ countries: "syria", governorate, placeId: null }, record, language),
  );
  return new Intl.ListFormat(language.locale).format(names);
}

/** What the incidents have in common beside place and period: area, grade, answer, delay. */
export function incidentScope(sum: IncidentSum, language: FullLanguage): readonly string[] {
  const words = language.messages.incidents;
  return [...whichOf(sum, language), words.grades[sum.grade]];
}

function whichOf({ area, answer, delay }: IncidentSum, { messages }: FullLanguage) {
  const words = messages.incidents;
  return [
    ...(area === null ? [] : [words.raqqaCity]),
    ...(answer === null ? [] : [words.answers[answer]]),
    ...(delay === null ? [] : [words.quote.delay(words.delays[delay])]),
  ];
}

/** The parts of a quotable sentence on a sum. */
export function incidentParts(sum: IncidentSum, context: QuoteContext): Parts {
  const { language } = context;
  const { format, messages } = language;
  const words = messages.incidents;
  const number = format.quantity(sum.quantity);
  const one = isSingular(sum.quantity);
  const isConceded = sum.measure === "conceded_killed";
  return {
    actor: words.actor,
    weapons: messages.quote.weapons.air_and_artillery,
    anyMeans: false,
    figure: sum.measure === "incidents" ? words.quote.incidents(number, one) : number,
    one,
    fightersToo: false,
    source: sourceInSentence(context, isConceded ? COALITION_SOURCE : AIRWARS_SOURCE),
    place:
      sum.governorate === null
        ? countryPart(context, "syria")
        : messages.quote.where.part(
            incidentPlace(sum, context.record, language),
            messages.parts.countries.syria,
          ),
    period: daysPart(context, sum.start, sum.end),
    date: words.quote.date(format.day(sum.published)),
  };
}

/** The sum in one sentence. */
export function incidentSentence(sum: IncidentSum, parts: Parts, { language }: QuoteContext) {
  const words = language.messages.incidents;
  return words.quote.sentence[sum.measure]({
    ...parts,
    people: words.quote.people(parts.one),
    which: words.quote.which(whichOf(sum, language)),
    grade: words.grades[sum.grade],
  });
}
