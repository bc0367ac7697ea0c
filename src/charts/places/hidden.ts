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

/** Places of the comparison for the same months, and the country of which none is shown. */
export function hiddenPlaces(
  { lines }: SameLabels,
  shown: number,
  { words, language }: PlacesContext,
): string {
  if (shown >= lines.length) return "";
  const countries = new Set(lines.slice(0, shown).map(({ country }) => country));
  const unseen = lines.find(({ country }) => !countries.has(country))?.country ?? null;
  const name = unseen === null ? null : language.messages.parts.countries[unseen];
  return words.hidden.places(lines.length - shown, name);
}

/** Counts of one place. */
export const hiddenCounts = (
  { rows }: PlaceCard,
  shown: number,
  { words }: PlacesContext,
): string => (shown < rows.length ? words.hidden.counts(rows.length - shown) : "");
