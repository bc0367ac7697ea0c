/** The words of the embed dialog by language; fetched with the dialog, not with the first view. */
import { embedding } from "./en/embedding";
import type { Language } from "./language";

const EMBEDDING: Readonly<Record<Language["code"], typeof embedding>> = { en: embedding };

export function embeddingWords({ code }: Language): typeof embedding {
  return EMBEDDING[code];
}
