/** One figure in one sentence that can be quoted: number or range, who says so, scope, date. */

import type { Estimate } from "../model/estimateTypes";
import { type EditionColumn, isMonthly } from "../model/figures";
import { isSingular } from "../model/quantity";
import { COALITION_SOURCE } from "../model/sources";
import type { StrikeInterval, StrikeTotal } from "../model/strikeTypes";
import type { FigureRef, KnownRatio } from "./figureRef";
import {
  causeParts,
  countryPart,
  datePart,
  daysPart,
  estimatePeriod,
  type Parts,
  placePart,
  type Quote,
  type QuoteContext,
  quote,
  sourceInSentence,
} from "./quoteParts";
import { incidentsQuote, placedQuote, releasesQuote, reportsQuote } from "./sumQuotes";

/** A figure that can be quoted: all that have a card, but events, which have no number. */
export type Quotable = Exclude<FigureRef, { readonly kind: "event" }>;

/** A quotable sentence; the record serves for the names of sources and places. */
export function buildQuote(figure: Quotable, context: QuoteContext): Quote {
  switch (figure.kind) {
    case "estimate":
      return estimateQuote(figure.estimate, context);
    case "edition":
      return editionQuote(figure.edition, figure.column, context);
    case "interval":
      return intervalQuote(figure.interval, context);
    case "total":
      return totalQuote(figure.total, context);
    case "placed":
      return placedQuote(figure.sum, context);
    case "releases":
      return releasesQuote(figure.sum, context);
    case "reports":
      return reportsQuote(figure.sum, context);
    case "incidents":
      return incidentsQuote(figure.sum, context);
    case "ratio":
      return ratioQuote(figure.ratio, context);
  }
}

function estimateQuote(row: Estimate, context: QuoteContext): Quote {
  const { record, language } = context;
  const words = language.messages.quote;
  const parts: Parts = {
    ...causeParts(context, row.actor, row.weapons),
    figure: language.format.quantity(row.quantity),
    one: isSingular(row.quantity),
    fightersToo: row.victims === "not_separated",
    source: sourceInSentence(context, row.sourceId),
    place: placePart(context, row),
    period: estimatePeriod(context, row),
    date: datePart(context, row.published, row.notBefore),
  };
  if (row.editionId !== null) return quote(parts, words.edition.killed(parts));
  const military = record.sources.get(row.sourceId)?.kind === "military";
  const details = row.grade === "credible" && !military ? [words.reported] : [];
  return quote(parts, words.estimate[row.measure](parts, row.grade, ...details));
}

function editionQuote(
  edition: Extract<Quotable, { kind: "edition" }>["edition"],
  column: EditionColumn,
  context: QuoteContext,
): Quote {
  const { messages, format } = context.language;
  const words = context.language.messages.quote;
  const through = format.day(edition.dataThrough);
  const value = edition[column];
  const number = value === null ? messages.parts.gaps.not_reported : format.number(value);
  const parts: Parts = {
    ...causeParts(context, "coalition", "air_and_artillery"),
    figure: column === "killed" ? messages.parts.figure.atLeast(number) : number,
    one: value === 1,
    fightersToo: false,
    source: sourceInSentence(context, COALITION_SOURCE),
    place: countryPart(context, "both"),
    period: isMonthly(column)
      ? words.period.monthly(through)
      : words.period.sinceAugust2014(through),
    date: datePart(context, edition.published),
  };
  return quote(parts, words.edition[column](parts));
}

/** What the sentences on declared strikes have in common; they are air and artillery strikes. */
function strikesParts(
  row: StrikeInterval | StrikeTotal,
  period: string,
  context: QuoteContext,
): Parts {
  return {
    ...causeParts(context, row.actor, "air_and_artillery"),
    figure: context.language.format.number(row.value),
    one: row.value === 1,
    fightersToo: false,
    source: sourceInSentence(context, row.sourceId),
    place: countryPart(context, row.country),
    period,
    date: datePart(context, row.published),
  };
}

function intervalQuote(row: StrikeInterval, context: QuoteContext): Quote {
  const parts = strikesParts(row, daysPart(context, row.start, row.end), context);
  return quote(parts, context.language.messages.quote.intervals[row.basis](parts));
}

function totalQuote(row: StrikeTotal, context: QuoteContext): Quote {
  const words = context.language.messages.quote;
  const parts = strikesParts(
    row,
    words.period.upTo(context.language.format.day(row.asOf)),
    context,
  );
  return quote(parts, words.total(parts));
}

/** Both figures in full, so that nobody quotes the multiple without them. */
function ratioQuote({ value, monitor, official }: KnownRatio, context: QuoteContext): Quote {
  const words = context.language.messages.quote;
  const of = estimateQuote(monitor.estimate, context);
  const than = editionQuote(official.edition, official.column, context);
  // Two periods and two dates: each stays with its source, so both parts are the whole of it.
  const each = words.ratio.both(words.ratio.ofEach(of), words.ratio.ofEach(than));
  const parts: Parts = {
    ...causeParts(context, monitor.estimate.actor, monitor.estimate.weapons),
    figure: words.ratio.times(context.language.format.decimal(value)),
    one: false,
    fightersToo: false,
    source: of.source,
    place: of.place,
    period: each,
    date: each,
  };
  return quote(parts, words.ratio.sentence(parts, of, than));
}
