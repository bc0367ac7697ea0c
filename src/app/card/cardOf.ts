/** The card of whatever a reader opened. */
import type { CardSubject, KnownRatio, ReleaseSum } from "../../charts/parts/card";
import type { CampaignEvent } from "../../data/types";
import { statedEnd } from "../../record/scope";
import { BARE, type CardContext, type CardFacts, documentsOf } from "./facts";
import { editionCard, estimateCard, intervalCard, totalCard } from "./figureCards";

/** The card of a figure, from a record that has been cut to its as-of day. */
export function cardOf(subject: CardSubject, context: CardContext): CardFacts {
  switch (subject.kind) {
    case "estimate":
      return estimateCard(context, subject.estimate);
    case "edition":
      return editionCard(context, subject.edition, subject.column);
    case "interval":
      return intervalCard(context, subject.interval);
    case "total":
      return totalCard(context, subject.total);
    case "releases":
      return releasesCard(context, subject.sum);
    case "event":
      return eventCard(context, subject.event);
    case "ratio":
      return ratioCard(context, subject.ratio);
  }
}

function releasesCard({ language: { messages, format } }: CardContext, sum: ReleaseSum): CardFacts {
  const words = messages.app.card;
  return {
    ...BARE,
    title: words.titles.releases(sum.name),
    value: format.number(sum.value),
    facts: [
      {
        term: words.facts.period,
        text: words.releases(format.day(sum.firstRelease), format.day(sum.lastRelease)),
      },
      { term: words.facts.basis, text: words.releasesBasis(format.number(sum.rows)) },
      { term: words.facts.actor, text: messages.parts.actors.coalition },
    ],
  };
}

function eventCard(
  { language: { messages, format } }: CardContext,
  event: CampaignEvent,
): CardFacts {
  const terms = messages.app.card.facts;
  return {
    ...BARE,
    title: event.title,
    value: null,
    facts: [
      { term: terms.period, text: format.period(event.start, event.end) },
      { term: terms.countries, text: messages.parts.countries[event.country] },
    ],
    documents: [event.documentId],
  };
}

function ratioCard({ language: { messages, format } }: CardContext, ratio: KnownRatio): CardFacts {
  const words = messages.app.card;
  const { value, monitor, official } = ratio;
  const formula = words.ratioFormula(
    format.number(monitor.minimum),
    format.number(official.value),
    format.decimal(value),
  );
  return {
    ...BARE,
    title: words.titles.ratio,
    value: messages.app.headline.times(format.decimal(value)),
    facts: [
      { term: words.facts.formula, text: formula },
      { term: words.facts.who, text: words.ratioScope },
      {
        term: words.facts.period,
        text: words.ratioPeriods(
          format.period(monitor.estimate.start, statedEnd(monitor.estimate)),
          words.since(format.day(official.edition.dataThrough)),
        ),
      },
    ],
    documents: [...documentsOf(monitor.estimate), ...documentsOf(official.edition)],
  };
}
