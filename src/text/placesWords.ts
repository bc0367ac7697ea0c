/** The words of the comparison by place by language; fetched with its chart, not with the first view. */
import { places } from "./en/places";
import type { Language } from "./language";

export type PlacesWords = typeof places;

const PLACES: Readonly<Record<Language["code"], PlacesWords>> = { en: places };

export function placesWords({ code }: Language): PlacesWords {
  return PLACES[code];
}
