/** The words of the edition slider by language; fetched with the slider, not with the first view. */
import { slider } from "./en/slider";
import type { Language } from "./language";

const SLIDER: Readonly<Record<Language["code"], typeof slider>> = { en: slider };

export function sliderWords({ code }: Language): typeof slider {
  return SLIDER[code];
}
