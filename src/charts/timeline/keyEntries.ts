/** What the keys say: the countries of the strikes, and the sources of the deaths. */

import type { Estimate } from "../../model/estimateTypes";
import type { SourceId } from "../../model/ids";
import type { Countries } from "../../model/placeTypes";
import { quantityBounds } from "../../model/quantity";
import type { StrikeInterval } from "../../model/strikeTypes";
import { scopedName, sourceName, type TimelineContext } from "./labels";
import { isLeftOver } from "./strikesLayout";

export interface CountryEntry {
  readonly text: string;
  readonly country: Countries;
  /** Whether it is about strikes known only from a later total, which are hatched. */
  readonly isHatched: boolean;
}

export function countryEntries(
  { words, language }: TimelineContext,
  strikes: readonly StrikeInterval[],
): readonly CountryEntry[] {
  return (["iraq", "syria", "both"] as const)
    .filter((country) => strikes.some((row) => row.country === country))
    .map((country) => ({
      country,
      isHatched: false,
      text: country === "both" ? words.key.both : language.messages.parts.countries[country],
    }));
}

/** What hatched bars are; none where there are no such bars. */
export function hatchEntries(
  { words }: TimelineContext,
  strikes: readonly StrikeInterval[],
): readonly CountryEntry[] {
  const row = strikes.find(isLeftOver);
  return row === undefined
    ? []
    : [{ text: words.key.hatched, country: row.country, isHatched: true }];
}

export interface SourceEntry {
  readonly text: string;
  /** Null for what the shapes of the marks say, whatever their source. */
  readonly id: SourceId | null;
  /** Whether all its marks are hollow. */
  readonly isHollow: boolean;
}

/** Whether a figure counts one country only; its mark is hollow. */
export const isOneCountry = ({ countries }: Estimate) => countries !== "both";

/** In the order of the sources, each with the countries that it counts. */
export function sourceEntries(
  context: TimelineContext,
  months: readonly Estimate[],
): readonly SourceEntry[] {
  const { words, sources } = context;
  return [...sources.keys()].flatMap((id) => {
    const rows = months.filter((row) => row.sourceId === id);
    const [first] = rows;
    if (first === undefined) return [];
    const name = sourceName(context, id);
    const isHollow = rows.every(isOneCountry);
    const isOfOne = rows.every(({ countries }) => countries === first.countries);
    const text = !rows.some(isOneCountry)
      ? name
      : isHollow && isOfOne
        ? scopedName(context, id, first.countries)
        : words.key.hollow(name);
    return { id, text, isHollow };
  });
}

/** What long marks and arrows say; none where every figure is one number. */
export function rangeEntries(
  { words }: TimelineContext,
  months: readonly Estimate[],
): readonly SourceEntry[] {
  return months.some(({ quantity }) => {
    const { low, high } = quantityBounds(quantity);
    return low !== high;
  })
    ? [{ text: words.key.range, id: null, isHollow: false }]
    : [];
}
