/** In what two figures differ, in words: dimension by dimension, in one sentence, and the verdict. */

import { capitalize } from "../messages/firstLetter";
import type { Estimate } from "../model/estimateTypes";
import { compareScopes, DIMENSIONS, type Dimension, scopeOf, statedEnd } from "../model/scope";
import { sourceShortName } from "../model/sources";
import { placeName } from "./placeName";
import { estimatePeriod, type QuoteContext, sourceInSentence } from "./quoteParts";

/** One dimension of two scopes. */
export interface ScopeLine {
  readonly dimension: Dimension;
  readonly name: string;
  readonly a: string;
  readonly b: string;
  readonly differs: boolean;
}

export interface ScopeText {
  readonly nameA: string;
  readonly nameB: string;
  readonly lines: readonly ScopeLine[];
  /** All that differs and what follows from it. */
  readonly sentence: string;
}

function victimsText(row: Estimate, { language }: QuoteContext): string {
  return row.measure === "civilians_killed"
    ? language.messages.scopes.victims[row.victims]
    : language.messages.parts.measures[row.measure];
}

function lineText(dimension: Dimension, row: Estimate, context: QuoteContext): string {
  const { record, language } = context;
  const words = language.messages.scopes;
  switch (dimension) {
    case "place":
      return placeName(row, record, language);
    case "period":
      return estimatePeriod(context, row);
    case "actor":
      return words.actors[row.actor];
    case "weapons":
      return words.weapons[row.weapons];
    case "victims":
      return victimsText(row, context);
    case "kind":
      return words.kindOf(words.grades[row.grade], words.kinds[row.quantity.kind]);
  }
}

/** What a figure counts, as far as the two differ: "civilians killed, in Syria, by air strikes". */
function clauses(
  row: Estimate,
  other: Estimate,
  differs: readonly Dimension[],
  context: QuoteContext,
): readonly string[] {
  const words = context.language.messages.scopes;
  const has = (dimension: Dimension) => differs.includes(dimension);
  const [weapons, actor] = [words.weapons[row.weapons], words.actors[row.actor]];
  const cause =
    has("weapons") && has("actor")
      ? [words.byOf(weapons, actor)]
      : has("weapons")
        ? [words.by(weapons)]
        : has("actor")
          ? [words.strikesOf(actor)]
          : [];
  return [
    has("victims") ? victimsText(row, context) : words.killed,
    ...(has("place") ? [words.in(lineText("place", row, context))] : []),
    ...(has("period") ? [estimatePeriod(context, row)] : []),
    ...cause,
    ...(row.grade === other.grade ? [] : [words.grades[row.grade]]),
    ...(row.quantity.kind === other.quantity.kind
      ? []
      : [words.given(words.kinds[row.quantity.kind])]),
  ];
}

/** Whose figure leaves a dimension open. */
function openSides(dimension: Dimension, rows: readonly Estimate[]): readonly Estimate[] {
  const open = rows.filter((row) => {
    if (dimension === "period") return statedEnd(row) === null;
    if (dimension === "weapons") return row.weapons === "unknown";
    return dimension === "victims" && ["unknown", "varying"].includes(row.victims);
  });
  return open.length > 0 ? open : rows;
}

/** The record serves for the names of sources and places. */
export function scopeText(a: Estimate, b: Estimate, context: QuoteContext): ScopeText {
  const words = context.language.messages.scopes;
  const { relation, differs, by } = compareScopes(scopeOf(a), scopeOf(b));
  const nameOf = (row: Estimate) => sourceInSentence(context, row.sourceId).replace(/,$/, "");
  const shortOf = ({ sourceId }: Estimate) => sourceShortName(context.record.sources, sourceId);
  const [nameA, nameB] = [nameOf(a), nameOf(b)];
  const verdict = () => {
    switch (relation) {
      case "contains":
        return words.verdict.contains(nameA, nameB);
      case "within":
        return words.verdict.contains(nameB, nameA);
      case "same":
      case "overlaps":
      case "disjoint":
        return words.verdict[relation];
      case "unknown": {
        const open = DIMENSIONS.filter((dimension) => by[dimension] === "unknown").map(
          (dimension) => words.open(dimension, openSides(dimension, [a, b]).map(shortOf)),
        );
        return words.verdict.unknown(words.list(open));
      }
    }
  };
  const sentence = words.sentence(
    sourceInSentence(context, a.sourceId),
    clauses(a, b, differs, context),
    sourceInSentence(context, b.sourceId),
    clauses(b, a, differs, context),
  );
  const sentences = [
    ...(differs.length === 0 ? [] : [capitalize(sentence, context.language.locale)]),
    verdict(),
    ...(relation === "disjoint" ? [] : [words.caution]),
  ];
  return {
    nameA,
    nameB,
    lines: DIMENSIONS.map((dimension) => ({
      dimension,
      name: words.dimensions[dimension],
      a: lineText(dimension, a, context),
      b: lineText(dimension, b, context),
      differs: differs.includes(dimension),
    })),
    sentence: sentences.join(" "),
  };
}
