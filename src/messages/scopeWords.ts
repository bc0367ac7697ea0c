import { scopes } from "./en/scopes";
import { wordsOf } from "./language";

/** The words of "What differs" by language; fetched with its dialog, not with the first view. */
export const scopeWords = wordsOf({ en: scopes });
