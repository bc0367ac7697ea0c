/** Cards of the published figures: estimates, official reports, strike counts. */
import type { EditionColumn } from "../../charts/parts/card";
import type { Edition, Estimate, SourceId, StrikeInterval, StrikeTotal } from "../../data/types";
import {
  BARE,
  type CardContext,
  type CardFacts,
  caveatFacts,
  conflictsOf,
  documentsOf,
  fact,
  publishedText,
  whoFacts,
} from "./facts";

/** The body whose monthly reports the editions are. */
const OFFICIAL = "cjtf_oir" as SourceId;

export function estimateCard(context: CardContext, row: Estimate): CardFacts {
  const { record, language } = context;
  const { format, messages } = language;
  const { parts } = messages;
  const words = messages.app.card;
  const terms = words.facts;
  const place = [
    row.placeId === null ? null : record.places.get(row.placeId)?.name,
    row.governorate === null ? null : record.governorates.get(row.governorate)?.name,
  ].filter((name) => name !== null && name !== undefined);
  const basis = row.endBasis === "stated" ? "" : ` (${parts.endBases[row.endBasis]})`;
  return {
    ...BARE,
    title: words.titles[row.measure](record.sources.get(row.sourceId)?.shortName ?? row.sourceId),
    value: format.quantity(row.quantity),
    facts: [
      { term: terms.kind, text: parts.kinds[row.quantity.kind] },
      ...whoFacts(context, row.sourceId),
      { term: terms.period, text: format.period(row.start, row.end) + basis },
      { term: terms.published, text: publishedText(context, row.published, row.notBefore) },
      { term: terms.countries, text: parts.countries[row.countries] },
      ...fact(terms.place, [...new Set(place)].join(", ")),
      { term: terms.actor, text: parts.actors[row.actor] },
      { term: terms.weapons, text: parts.weapons[row.weapons] },
      { term: terms.grade, text: parts.grades[row.grade] },
      { term: terms.span, text: parts.spans[row.span] },
      ...fact(terms.preferred, row.preferredReason),
      ...caveatFacts(context, row.sourceId),
    ],
    documents: documentsOf(row),
    conflicts: conflictsOf(row, record.estimates, (other) => format.quantity(other.quantity)),
    noted: { table: "estimates", rowId: row.id },
  };
}

export function editionCard(
  context: CardContext,
  edition: Edition,
  column: EditionColumn,
): CardFacts {
  const { format, messages } = context.language;
  const { parts } = messages;
  const words = messages.app.card;
  const terms = words.facts;
  const isKilled = column === "killed";
  const value = edition[column];
  const number = value === null ? null : format.number(value);
  return {
    ...BARE,
    title: words.titles[column],
    value: number !== null && isKilled ? parts.figure.atLeast(number) : number,
    facts: [
      { term: terms.kind, text: isKilled ? parts.kinds.at_least : parts.kinds.exact },
      ...whoFacts(context, OFFICIAL),
      { term: terms.period, text: words.since(format.day(edition.dataThrough)) },
      { term: terms.published, text: publishedText(context, edition.published) },
      { term: terms.countries, text: parts.countries.both },
      { term: terms.actor, text: parts.actors.coalition },
      ...fact(terms.grade, isKilled ? words.officialGrade : null),
      ...fact(terms.correction, edition.correction),
      ...caveatFacts(context, OFFICIAL),
    ],
    documents: documentsOf(edition),
    noted: { table: "editions", rowId: edition.id },
    reading: { edition, column },
  };
}

export function intervalCard(context: CardContext, row: StrikeInterval): CardFacts {
  const { format, messages } = context.language;
  const words = messages.app.card;
  const terms = words.facts;
  return {
    ...strikesCard(context, row, words.titles.interval, [
      { term: terms.period, text: format.period(row.start, row.end) },
      { term: terms.basis, text: messages.parts.bases[row.basis] },
    ]),
    conflicts: conflictsOf(row, context.record.strikes, ({ value }) => format.number(value)),
    noted: { table: "strikes", rowId: row.id },
  };
}

export function totalCard(context: CardContext, row: StrikeTotal): CardFacts {
  const { format, messages } = context.language;
  const words = messages.app.card;
  return {
    ...strikesCard(context, row, words.titles.total, [
      { term: words.facts.period, text: words.upTo(format.day(row.asOf)) },
    ]),
    conflicts: conflictsOf(row, context.record.totals, ({ value }) => format.number(value)),
    noted: { table: "strike_totals", rowId: row.id },
  };
}

/** What interval and total have in common. */
function strikesCard(
  context: CardContext,
  row: StrikeInterval | StrikeTotal,
  title: string,
  period: CardFacts["facts"],
): CardFacts {
  const { format, messages } = context.language;
  const terms = messages.app.card.facts;
  return {
    ...BARE,
    title,
    value: format.number(row.value),
    facts: [
      ...whoFacts(context, row.sourceId),
      ...period,
      { term: terms.published, text: publishedText(context, row.published) },
      { term: terms.countries, text: messages.parts.countries[row.country] },
      { term: terms.actor, text: messages.parts.actors[row.actor] },
      ...fact(terms.preferred, row.preferredReason),
      ...caveatFacts(context, row.sourceId),
    ],
    documents: documentsOf(row),
  };
}
