import { share } from "./en/share";
import { wordsOf } from "./language";

/** The words of the dialog that shares, by language; fetched with it. */
export const shareWords = wordsOf({ en: share });
