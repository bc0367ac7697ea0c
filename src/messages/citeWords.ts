import { cite } from "./en/cite";
import { wordsOf } from "./language";

/** The words of citations by language; fetched with the dialog that cites. */
export const citeWords = wordsOf({ en: cite });
