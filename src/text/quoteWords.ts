/** The words of quotable sentences by language; fetched with the card, not with the first view. */
import { quote } from "./en/quote";
import type { Language } from "./language";

const QUOTE: Readonly<Record<Language["code"], typeof quote>> = { en: quote };

export function quoteWords({ code }: Language): typeof quote {
  return QUOTE[code];
}
