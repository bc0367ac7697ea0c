import { sources } from "./en/sources";
import { wordsOf } from "./language";

/** The words of the comparison by source by language; fetched with its chart, not with the first view. */
export const sourcesWords = wordsOf({ en: sources });
