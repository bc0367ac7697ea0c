import { createContext, useContext } from "react";
import type { Language } from "./language";

const MessagesContext = createContext<Language | null>(null);

/** Gives the language to everything below. */
export const MessagesProvider = MessagesContext.Provider;

/** The messages and formats of the page's language. Throws outside a `MessagesProvider`. */
export function useMessages(): Language {
  const language = useContext(MessagesContext);
  if (language === null) throw new Error("no MessagesProvider around the page");
  return language;
}
