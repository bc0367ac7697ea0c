/** The words of citations by language; fetched with the dialog that cites. */
import { cite } from "./en/cite";
import type { Language } from "./language";

const CITE: Readonly<Record<Language["code"], typeof cite>> = { en: cite };

export function citeWords({ code }: Language): typeof cite {
  return CITE[code];
}
