/** What a compact frame has no room for, in a sentence; empty where it has room for all. */
import type { PlaceCard, PlacesContext, SameLabels, StrikesList } from "./rows";

/** Provinces after the first `shown` rows, and strikes without a province. */
export function hiddenProvinces(
  { provinces }: StrikesList,
  shown: number,
  { words, language }: PlacesContext,
): string {
  const rest = provinces.slice(shown);
  if (rest.length === 0) return "";
  const count = rest.filter(({ level }) => level === "governorate").length;
  const strikes = rest.reduce((sum, row) => sum + row.sum.strikes, 0);
  return words.hidden.provinces(count, count < rest.length, language.format.number(strikes));
}

/** Places of the comparison for the same months. */
export const hiddenPlaces = (
  { lines }: SameLabels,
  shown: number,
  { words }: PlacesContext,
): string => (shown < lines.length ? words.hidden.places(lines.length - shown) : "");

/** Counts of one place. */
export const hiddenCounts = (
  { rows }: PlaceCard,
  shown: number,
  { words }: PlacesContext,
): string => (shown < rows.length ? words.hidden.counts(rows.length - shown) : "");
