import { places } from "./en/places";
import { wordsOf } from "./language";

/** The words of the comparison by place by language; fetched with its chart, not with the first view. */
export const placesWords = wordsOf({ en: places });
