/** What the keys say: the countries of the strikes, and the sources of the deaths. */

import type { Countries, Estimate, SourceId, StrikeInterval } from "../../model/types";
import { scopedName, sourceName, type TimelineContext } from "./labels";

export interface CountryEntry {
  readonly text: string;
  readonly country: Countries;
}

export function countryEntries(
  { words, language }: TimelineContext,
  strikes: readonly StrikeInterval[],
): readonly CountryEntry[] {
  return (["iraq", "syria", "both"] as const)
    .filter((country) => strikes.some((row) => row.country === country))
    .map((country) => ({
      country,
      text: country === "both" ? words.key.both : language.messages.parts.countries[country],
    }));
}

export interface SourceEntry {
  readonly text: string;
  readonly id: SourceId;
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
