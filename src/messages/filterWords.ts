import { filters } from "./en/filters";
import { wordsOf } from "./language";

/** The words of the filter bar by language; no frame fetches them. */
export const filterWords = wordsOf({ en: filters });
