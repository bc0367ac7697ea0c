import type { Language, LanguageCode } from "./language";

/** One catalogue a language, fetched by language. A new language is one line here. */
const CATALOGUES: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: async () => (await import("./en")).ENGLISH,
};

/** The language with this code; rejects when its catalogue cannot be fetched. */
export function loadLanguage(code: LanguageCode): Promise<Language> {
  return CATALOGUES[code]();
}
