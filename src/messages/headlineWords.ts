import { headline } from "./en/headline";
import { wordsOf } from "./language";

/** The words of the headline by language; no frame fetches them. */
export const headlineWords = wordsOf({ en: headline });
