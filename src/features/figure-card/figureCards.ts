import type { Edition } from "../../model/editionTypes";
import type { Estimate } from "../../model/estimateTypes";
import { type EditionColumn, isMonthly } from "../../model/figures";
import { statedEnd } from "../../model/scope";
import { COALITION_SOURCE, sourceShortName } from "../../model/sources";
import type { StrikeInterval, StrikeTotal } from "../../model/strikeTypes";
import { nextEdition, nextEstimate, nextTotal } from "../../model/supersededBy";
import {
  type CardContext,
  type CardField,
  type CardFields,
  type Conflict,
  cardField,
  caveatFields,
  EMPTY_CARD,
  findConflicts,
  getDocuments,
  publishedText,
  whoFields,
} from "./cardFields";

/** Why this one of several; without the others in sight the reason would tell of later pages. */
function preferredFields(
  { language }: CardContext,
  row: { readonly preferredReason: string | null },
  conflicts: readonly Conflict[],
): readonly CardField[] {
  return conflicts.length === 0
    ? []
    : cardField(language.messages.card.facts.preferred, row.preferredReason);
}

export function estimateCard(context: CardContext, row: Estimate): CardFields {
  const { record, language } = context;
  const { format, messages } = language;
  const { parts } = messages;
  const words = language.messages.card;
  const terms = words.facts;
  const place = [
    row.placeId === null ? null : record.places.get(row.placeId)?.name,
    row.governorate === null ? null : record.governorates.get(row.governorate)?.name,
  ].filter((name) => name !== null && name !== undefined);
  const basis = row.endBasis === "stated" ? "" : ` (${parts.endBases[row.endBasis]})`;
  const conflicts = findConflicts(row, record.estimates, (other) =>
    format.quantity(other.quantity),
  );
  const next = nextEstimate(row, record.estimates);
  return {
    ...EMPTY_CARD,
    title: words.titles[row.measure](sourceShortName(record.sources, row.sourceId)),
    value: format.quantity(row.quantity),
    facts: [
      { term: terms.kind, text: parts.kinds[row.quantity.kind] },
      ...whoFields(context, row.sourceId),
      { term: terms.period, text: format.period(row.start, row.end) + basis },
      { term: terms.published, text: publishedText(context, row.published, row.notBefore) },
      ...cardField(
        terms.superseded,
        next &&
          words.superseded(
            format.quantity(next.quantity),
            format.period(next.start, statedEnd(next)),
            publishedText(context, next.published, next.notBefore),
          ),
      ),
      { term: terms.countries, text: parts.countries[row.countries] },
      ...cardField(terms.place, [...new Set(place)].join(", ")),
      { term: terms.actor, text: parts.actors[row.actor] },
      { term: terms.weapons, text: parts.weapons[row.weapons] },
      { term: terms.victims, text: words.victims[row.victims] },
      { term: terms.grade, text: parts.grades[row.grade] },
      { term: terms.span, text: parts.spans[row.span] },
      ...preferredFields(context, row, conflicts),
      ...caveatFields(context, row.sourceId),
    ],
    documents: getDocuments(row),
    conflicts,
    noted: { table: "estimates", rowId: row.id },
  };
}

export function editionCard(
  context: CardContext,
  edition: Edition,
  column: EditionColumn,
): CardFields {
  const { record, language } = context;
  const { format, messages } = language;
  const { parts } = messages;
  const words = language.messages.card;
  const terms = words.facts;
  const isKilled = column === "killed";
  const through = format.day(edition.dataThrough);
  const figure = (of: Edition) => {
    const value = of[column];
    if (value === null) return null;
    return isKilled ? parts.figure.atLeast(format.number(value)) : format.number(value);
  };
  // What one report alone is about is not taken over by the next one.
  const next = isMonthly(column) ? null : nextEdition(edition, column, record.editions);
  return {
    ...EMPTY_CARD,
    title: words.titles[column],
    value: figure(edition),
    facts: [
      { term: terms.kind, text: isKilled ? parts.kinds.at_least : parts.kinds.exact },
      ...whoFields(context, COALITION_SOURCE),
      {
        term: terms.period,
        text: isMonthly(column) ? words.monthly(through) : words.since(through),
      },
      { term: terms.published, text: publishedText(context, edition.published) },
      ...cardField(
        terms.superseded,
        next &&
          words.superseded(
            figure(next) ?? "",
            words.since(format.day(next.dataThrough)),
            publishedText(context, next.published),
          ),
      ),
      { term: terms.countries, text: parts.countries.both },
      { term: terms.actor, text: parts.actors.coalition },
      { term: terms.weapons, text: parts.weapons.air_and_artillery },
      ...(isKilled ? [{ term: terms.victims, text: words.victims.assessed }] : []),
      ...cardField(terms.grade, isKilled ? words.officialGrade : null),
      ...cardField(terms.correction, edition.correction),
      // The Coalition's caveat is on its count of killed.
      ...(isKilled ? caveatFields(context, COALITION_SOURCE) : []),
    ],
    documents: getDocuments(edition),
    noted: { table: "editions", rowId: edition.id },
    reading: { edition, column },
  };
}

export function intervalCard(context: CardContext, row: StrikeInterval): CardFields {
  const { format, messages } = context.language;
  const words = context.language.messages.card;
  const conflicts = findConflicts(row, context.record.strikes, ({ value }) => format.number(value));
  return {
    ...strikesCard(context, row, words.titles.interval, conflicts, [
      { term: words.facts.period, text: format.period(row.start, row.end) },
      { term: words.facts.basis, text: messages.parts.bases[row.basis] },
    ]),
    noted: { table: "strikes", rowId: row.id },
  };
}

export function totalCard(context: CardContext, row: StrikeTotal): CardFields {
  const { format } = context.language;
  const words = context.language.messages.card;
  const conflicts = findConflicts(row, context.record.totals, ({ value }) => format.number(value));
  const next = nextTotal(row, context.record.totals);
  return {
    ...strikesCard(context, row, words.titles.total, conflicts, [
      { term: words.facts.period, text: words.upTo(format.day(row.asOf)) },
      ...cardField(
        words.facts.superseded,
        next &&
          words.superseded(
            format.number(next.value),
            words.upTo(format.day(next.asOf)),
            publishedText(context, next.published),
          ),
      ),
    ]),
    noted: { table: "strike_totals", rowId: row.id },
  };
}

/** What interval and total have in common. */
function strikesCard(
  context: CardContext,
  row: StrikeInterval | StrikeTotal,
  title: string,
  conflicts: readonly Conflict[],
  period: CardFields["facts"],
): CardFields {
  const { format, messages } = context.language;
  const terms = context.language.messages.card.facts;
  return {
    ...EMPTY_CARD,
    title,
    value: format.number(row.value),
    facts: [
      { term: terms.kind, text: messages.parts.kinds.exact },
      ...whoFields(context, row.sourceId),
      ...period,
      { term: terms.published, text: publishedText(context, row.published) },
      { term: terms.countries, text: messages.parts.countries[row.country] },
      { term: terms.actor, text: messages.parts.actors[row.actor] },
      { term: terms.weapons, text: messages.parts.weapons.air_and_artillery },
      ...preferredFields(context, row, conflicts),
      ...(row.sourceId === COALITION_SOURCE ? [] : caveatFields(context, row.sourceId)),
    ],
    documents: getDocuments(row),
    conflicts,
  };
}
