import { unscripted } from "./en/unscripted";
import { wordsOf } from "./language";

/** The words for readers without scripts, by language; no script that a browser fetches has them. */
export const unscriptedWords = wordsOf({ en: unscripted });
