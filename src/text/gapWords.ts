/** The words of the gap by language; fetched with its chart, not with the first view. */
import { gap } from "./en/gap";
import type { Language } from "./language";

export type GapWords = typeof gap;

const GAP: Readonly<Record<Language["code"], GapWords>> = { en: gap };

export function gapWords({ code }: Language): GapWords {
  return GAP[code];
}
