import { changes } from "./en/changes";
import { wordsOf } from "./language";

/** The words of the list of changes by language; fetched with the list. */
export const changeWords = wordsOf({ en: changes });
