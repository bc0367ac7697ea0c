/** The words of the receipt notice by language; fetched with the notice. */
import { receipt } from "./en/receipt";
import type { Language } from "./language";

const RECEIPT: Readonly<Record<Language["code"], typeof receipt>> = { en: receipt };

export function receiptWords({ code }: Language): typeof receipt {
  return RECEIPT[code];
}
