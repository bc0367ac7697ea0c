import { method } from "./en/method";
import { wordsOf } from "./language";

/** The words of the method section by language; fetched with the section, not with the first view. */
export const methodWords = wordsOf({ en: method });
