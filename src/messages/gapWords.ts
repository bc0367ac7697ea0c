import { gap } from "./en/gap";
import { wordsOf } from "./language";

export type GapWords = typeof gap;

/** The words of the gap by language; fetched with its chart, not with the first view. */
export const gapWords = wordsOf({ en: gap });
