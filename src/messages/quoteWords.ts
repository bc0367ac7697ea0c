import { quote } from "./en/quote";
import { wordsOf } from "./language";

/** The words of quotable sentences by language; fetched with the card, not with the first view. */
export const quoteWords = wordsOf({ en: quote });
