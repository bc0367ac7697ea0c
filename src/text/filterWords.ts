/** The words of the filter bar by language; no frame fetches them. */
import { filters } from "./en/filters";
import type { Language } from "./language";

export type FilterWords = typeof filters;

const FILTERS: Readonly<Record<Language["code"], FilterWords>> = { en: filters };

export function filterWords({ code }: Language): FilterWords {
  return FILTERS[code];
}
