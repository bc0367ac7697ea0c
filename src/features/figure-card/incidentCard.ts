import { getDocuments } from "../../figures/documents";
import { incidentPlace } from "../../figures/incidentText";
import type { IncidentSum } from "../../model/incidentSum";
import { type CardContext, type CardFields, cardField, EMPTY_CARD } from "./cardFields";

/** Airwars' list of its incidents in Syria, each with a page. */
const PAGES = "https://airwars.org/civilian-casualties/?country=syria";

/** A sum of Airwars' incidents: who counted, who added up, from how many rows, and where they are. */
export function incidentCard({ record, language }: CardContext, sum: IncidentSum): CardFields {
  const { messages, format } = language;
  const { card, incidents, parts } = messages;
  const words = incidents.card;
  return {
    ...EMPTY_CARD,
    title: words.titles[sum.measure],
    value: format.quantity(sum.quantity),
    facts: [
      { term: card.facts.kind, text: parts.kinds[sum.quantity.kind] },
      { term: card.facts.who, text: words.who[sum.measure] },
      { term: card.facts.period, text: words.period(format.period(sum.start, sum.end)) },
      { term: card.facts.published, text: words.state(format.day(sum.published)) },
      { term: card.facts.place, text: incidentPlace(sum, record, language) },
      ...cardField(card.facts.span, sum.area && incidents.raqqaCity),
      ...cardField(words.facts.answer, sum.answer && incidents.answers[sum.answer]),
      ...cardField(words.facts.delay, sum.delay && incidents.delays[sum.delay]),
      { term: card.facts.grade, text: incidents.grades[sum.grade] },
      { term: card.facts.actor, text: incidents.actor },
      { term: card.facts.weapons, text: parts.weapons.air_and_artillery },
      { term: card.facts.basis, text: words.basis(sum.rows, sum.table) },
    ],
    pages: { url: PAGES, text: words.pages },
    documents: getDocuments({ kind: "incidents", sum }),
  };
}
