import { card } from "./en/card";
import { wordsOf } from "./language";

/** The words of the figure card by language; fetched with the card, not with the first view. */
export const cardWords = wordsOf({ en: card });
