import { createContext, useContext } from "react";
import { ENGLISH, type Language } from "./language";

const LanguageContext = createContext<Language>(ENGLISH);

/** Gives the language to everything below. */
export const LanguageProvider = LanguageContext.Provider;

/** The language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
