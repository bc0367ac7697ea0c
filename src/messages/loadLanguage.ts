import { memoizeAsync } from "../model/memoize";
import type { FullLanguage, Language, LanguageCode } from "./language";

interface Catalogue {
  readonly start: () => Promise<Language>;
  readonly full: () => Promise<FullLanguage>;
}

/** One catalogue a language, fetched by language. A new language is one entry here. */
const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = {
  en: {
    start: async () => (await import("./en")).ENGLISH,
    full: async () => (await import("./en/full")).FULL_ENGLISH,
  },
};

/** The language with the messages at start; rejects when they cannot be fetched. */
export function loadLanguage(code: LanguageCode): Promise<Language> {
  return CATALOGUES[code].start();
}

/** The language with all messages: the same promise at every call, until it is rejected. */
export const loadFullLanguage = memoizeAsync((code: LanguageCode) => CATALOGUES[code].full());
