/** The words for readers without scripts, by language; no script that a browser fetches has them. */
import { unscripted } from "./en/unscripted";
import type { Language } from "./language";

export type UnscriptedWords = typeof unscripted;

const UNSCRIPTED: Readonly<Record<Language["code"], UnscriptedWords>> = { en: unscripted };

export function unscriptedWords({ code }: Language): UnscriptedWords {
  return UNSCRIPTED[code];
}
