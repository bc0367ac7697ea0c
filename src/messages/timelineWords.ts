import { timeline } from "./en/timeline";
import { wordsOf } from "./language";

/** The words of the timeline by language; fetched with its chart, not with the first view. */
export const timelineWords = wordsOf({ en: timeline });
