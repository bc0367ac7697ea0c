import { createContext, use, useContext } from "react";
import type { FullLanguage, Language } from "./language";
import { loadFullLanguage } from "./loadLanguage";

const MessagesContext = createContext<Language | null>(null);

/** Gives the language to everything below. */
export const MessagesProvider = MessagesContext.Provider;

/**
 * The messages and formats of the page's language; with "full", those of cards, dialogs and method
 * too, for which it suspends until they are fetched. Throws outside a `MessagesProvider`.
 */
export function useMessages(): Language;
export function useMessages(part: "full"): FullLanguage;
export function useMessages(part?: "full"): Language {
  const language = useContext(MessagesContext);
  if (language === null) throw new Error("no MessagesProvider around the page");
  return part === undefined ? language : use(loadFullLanguage(language.code));
}
