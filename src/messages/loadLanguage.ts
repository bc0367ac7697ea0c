import { importScript } from "../loading/importScript";
import { memoize } from "../model/memoize";
import type { FullLanguage, Language, LanguageCode } from "./language";

interface Catalogue {
  readonly start: () => Promise<Language>;
  readonly full: () => Promise<FullLanguage>;
}

/** One catalogue a language, fetched by language. A new language is one entry here. */
const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = {
  en: {
    start: async () => (await importScript(() => import("./en"))).ENGLISH,
    full: async () => (await importScript(() => import("./en/full"))).FULL_ENGLISH,
  },
};

/** The language with the messages at start; rejects with a ScriptError when they do not arrive. */
export function loadLanguage(code: LanguageCode): Promise<Language> {
  return CATALOGUES[code].start();
}

/** The language with all messages: the same promise at every call. */
export const loadFullLanguage = memoize((code: LanguageCode) => CATALOGUES[code].full());
