/** The card of whatever a reader opened. */

import { getDocuments } from "../../figures/documents";
import type { FigureRef, KnownRatio, ReleaseSum } from "../../figures/figureRef";
import { placeName } from "../../figures/placeName";
import { buildQuote } from "../../figures/quote";
import type { CampaignEvent } from "../../model/record";
import { statedEnd } from "../../model/scope";
import type { StrikeSum } from "../../model/strikeSum";
import { type CardContext, type CardFields, cardField, EMPTY_CARD } from "./cardFields";
import { editionCard, estimateCard, intervalCard, totalCard } from "./figureCards";
import { incidentCard } from "./incidentCard";
import { reportsCard } from "./reportsCard";

/** The card of a figure, from a record that has been cut to its as-of day. */
export function buildCard(figure: FigureRef, context: CardContext): CardFields {
  const card = buildFields(figure, context);
  return figure.kind === "event" ? card : { ...card, quote: buildQuote(figure, context).sentence };
}

function buildFields(figure: FigureRef, context: CardContext): CardFields {
  switch (figure.kind) {
    case "estimate":
      return estimateCard(context, figure.estimate);
    case "edition":
      return editionCard(context, figure.edition, figure.column);
    case "interval":
      return intervalCard(context, figure.interval);
    case "total":
      return totalCard(context, figure.total);
    case "placed":
      return placedCard(context, figure.sum);
    case "releases":
      return releasesCard(context, figure.sum);
    case "reports":
      return reportsCard(context, figure.sum);
    case "incidents":
      return incidentCard(context, figure.sum);
    case "event":
      return eventCard(context, figure.event);
    case "ratio":
      return ratioCard(context, figure.ratio);
  }
}

function releasesCard({ language }: CardContext, sum: ReleaseSum): CardFields {
  const { messages, format } = language;
  const words = language.messages.card;
  return {
    ...EMPTY_CARD,
    title: words.titles.releases(sum.name),
    value: format.number(sum.value),
    facts: [
      { term: words.facts.kind, text: messages.parts.kinds.exact },
      { term: words.facts.who, text: words.releasesWho },
      {
        term: words.facts.period,
        text: words.releases(format.day(sum.firstRelease), format.day(sum.lastRelease)),
      },
      { term: words.facts.basis, text: words.releasesBasis(format.number(sum.rows)) },
      { term: words.facts.countries, text: messages.parts.countries[sum.country] },
      { term: words.facts.actor, text: messages.parts.actors.coalition },
      { term: words.facts.weapons, text: messages.parts.weapons.air_and_artillery },
    ],
    documents: getDocuments({ kind: "releases", sum }),
  };
}

function placedCard({ language, record }: CardContext, sum: StrikeSum): CardFields {
  const { messages, format } = language;
  const words = messages.card;
  const { country, governorate, placeId, quantity, start, end, rows, table } = sum;
  const place = placeName({ countries: country, governorate, placeId }, record, language);
  return {
    ...EMPTY_CARD,
    title: words.titles.releases(place),
    value: format.quantity(quantity),
    facts: [
      { term: words.facts.kind, text: messages.parts.kinds[quantity.kind] },
      { term: words.facts.who, text: words.releasesWho },
      { term: words.facts.period, text: words.strikesOf(format.period(start, end)) },
      { term: words.facts.published, text: words.knownBy(format.day(sum.knownBy)) },
      { term: words.facts.basis, text: words.placedBasis[table](format.number(rows)) },
      { term: words.facts.countries, text: messages.parts.countries[country] },
      { term: words.facts.actor, text: messages.parts.actors.coalition },
      { term: words.facts.weapons, text: messages.parts.weapons.air_and_artillery },
      ...cardField(words.facts.caveat, quantity.kind === "at_least" ? words.placedMinimum : null),
    ],
    documents: getDocuments({ kind: "placed", sum }),
  };
}

function eventCard({ language }: CardContext, event: CampaignEvent): CardFields {
  const { messages, format } = language;
  const terms = language.messages.card.facts;
  return {
    ...EMPTY_CARD,
    title: event.title,
    value: null,
    facts: [
      { term: terms.period, text: format.period(event.start, event.end) },
      { term: terms.countries, text: messages.parts.countries[event.country] },
    ],
    documents: getDocuments({ kind: "event", event }),
  };
}

function ratioCard({ language }: CardContext, ratio: KnownRatio): CardFields {
  const { messages, format } = language;
  const words = language.messages.card;
  const { value, monitor, official } = ratio;
  const formula = words.ratioFormula(
    format.number(monitor.minimum),
    format.number(official.value),
    format.decimal(value),
  );
  return {
    ...EMPTY_CARD,
    title: words.titles.ratio,
    value: language.messages.headline.times(format.decimal(value)),
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
      {
        term: words.facts.published,
        text: words.ratioPeriods(
          format.published(monitor.estimate.published),
          format.published(official.edition.published),
        ),
      },
      { term: words.facts.countries, text: messages.parts.countries.both },
      { term: words.facts.actor, text: messages.parts.actors.coalition },
      { term: words.facts.weapons, text: messages.parts.weapons.air_and_artillery },
    ],
    documents: getDocuments({ kind: "ratio", ratio }),
  };
}
