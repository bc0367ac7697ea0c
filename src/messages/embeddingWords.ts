import { embedding } from "./en/embedding";
import { wordsOf } from "./language";

/** The words of the embed dialog by language; fetched with the dialog, not with the first view. */
export const embeddingWords = wordsOf({ en: embedding });
