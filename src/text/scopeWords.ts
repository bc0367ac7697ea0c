/** The words of "What differs" by language; fetched with its dialog, not with the first view. */
import { scopes } from "./en/scopes";
import type { Language } from "./language";

const SCOPES: Readonly<Record<Language["code"], typeof scopes>> = { en: scopes };

export function scopeWords({ code }: Language): typeof scopes {
  return SCOPES[code];
}
