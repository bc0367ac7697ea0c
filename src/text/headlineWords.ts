/** The words of the headline by language; no frame fetches them. */
import { headline } from "./en/headline";
import type { Language } from "./language";

export type HeadlineWords = typeof headline;

const HEADLINE: Readonly<Record<Language["code"], HeadlineWords>> = { en: headline };

export function headlineWords({ code }: Language): HeadlineWords {
  return HEADLINE[code];
}
