import { importScript } from "../loading/importScript";
import { memoize } from "../model/memoize";
import type { FullLanguage, Language, LanguageCode, OfflineLanguage } from "./language";

interface Catalogue {
  readonly start: () => Promise<Language>;
  readonly full: () => Promise<FullLanguage>;
  readonly offline: () => Promise<OfflineLanguage>;
}

/** One catalogue a language, fetched by language. A new language is one entry here. */
const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = {
  en: {
    start: async () => (await importScript(() => import("./en"))).ENGLISH,
    full: async () => (await importScript(() => import("./en/full"))).FULL_ENGLISH,
    offline: async () => (await importScript(() => import("./en/withOffline"))).OFFLINE_ENGLISH,
  },
};

/** The language with the messages at start; rejects with a ScriptError when they do not arrive. */
export function loadLanguage(code: LanguageCode): Promise<Language> {
  return CATALOGUES[code].start();
}

/** The language with all messages: the same promise at every call. */
export const loadFullLanguage = memoize((code: LanguageCode) => CATALOGUES[code].full());

/** The language with the words for the copy on the device: the same promise at every call. */
export const loadOfflineLanguage = memoize((code: LanguageCode) => CATALOGUES[code].offline());
