import { createContext, use, useContext } from "react";
import type { FullLanguage, Language, OfflineLanguage } from "./language";
import { loadFullLanguage, loadOfflineLanguage } from "./loadLanguage";

const MessagesContext = createContext<Language | null>(null);

/** Gives the language to everything below. */
export const MessagesProvider = MessagesContext.Provider;

const PARTS = { full: loadFullLanguage, offline: loadOfflineLanguage };

/**
 * The messages and formats of the page's language. With "full" those of cards, dialogs and method
 * too, with "offline" those of the copy on the device: it suspends until they are fetched. Throws
 * outside a `MessagesProvider`.
 */
export function useMessages(): Language;
export function useMessages(part: "full"): FullLanguage;
export function useMessages(part: "offline"): OfflineLanguage;
export function useMessages(part?: keyof typeof PARTS): Language {
  const language = useContext(MessagesContext);
  if (language === null) throw new Error("no MessagesProvider around the page");
  return part === undefined ? language : use<Language>(PARTS[part](language.code));
}
