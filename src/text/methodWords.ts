/** The words of the method section by language; fetched with the section, not with the first view. */
import { method } from "./en/method";
import type { Language } from "./language";

const METHOD: Readonly<Record<Language["code"], typeof method>> = { en: method };

export function methodWords({ code }: Language): typeof method {
  return METHOD[code];
}
