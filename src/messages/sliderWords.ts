import { slider } from "./en/slider";
import { wordsOf } from "./language";

/** The words of the edition slider by language; fetched with the slider, not with the first view. */
export const sliderWords = wordsOf({ en: slider });
