/** The words of the figure card by language; fetched with the card, not with the first view. */
import { card } from "./en/card";
import type { Language } from "./language";

const CARD: Readonly<Record<Language["code"], typeof card>> = { en: card };

export function cardWords({ code }: Language): typeof card {
  return CARD[code];
}
