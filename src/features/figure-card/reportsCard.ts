import { getDocuments } from "../../figures/documents";
import type { ReportSum } from "../../figures/figureRef";
import { COALITION_SOURCE } from "../../model/sources";
import {
  type CardContext,
  type CardFields,
  EMPTY_CARD,
  publishedText,
  whoFields,
} from "./cardFields";

/** Reports the Coalition decided, added up over its monthly reports. */
export function reportsCard(context: CardContext, sum: ReportSum): CardFields {
  const { messages, format } = context.language;
  const { card, parts } = messages;
  const { facts } = card;
  const last = sum.editions.at(-1);
  return {
    ...EMPTY_CARD,
    title: card.titles[sum.part],
    value: format.number(sum.value),
    facts: [
      { term: facts.kind, text: parts.kinds.exact },
      ...whoFields(context, COALITION_SOURCE),
      ...(last === undefined
        ? []
        : [
            { term: facts.period, text: card.reports(format.day(last.dataThrough)) },
            { term: facts.published, text: publishedText(context, last.published) },
          ]),
      { term: facts.basis, text: card.reportsBasis(sum.editions.length) },
      { term: facts.countries, text: parts.countries.both },
      { term: facts.actor, text: parts.actors.coalition },
      { term: facts.weapons, text: parts.weapons.air_and_artillery },
    ],
    documents: getDocuments({ kind: "reports", sum }),
  };
}
