/** A language: its messages, its formats and its direction. */
import type { en } from "./en/catalogue";
import type { dialogs } from "./en/dialogs";
import type { offline } from "./en/offline";
import { createFormat, type Format } from "./format";

/** Messages at start; the other languages have the shape of the English ones. */
export type Messages = typeof en;
/** Messages of cards, dialogs and method, fetched when one is opened. */
export type DialogMessages = typeof dialogs;

export type LanguageCode = "en";

export interface Language {
  readonly code: LanguageCode;
  /** BCP 47 tag that Intl formats by. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Messages;
  readonly format: Format;
}

/** A language with all its messages. */
export interface FullLanguage extends Language {
  readonly messages: Messages & DialogMessages;
}

/** A language with the words for the copy of the page on the device. */
export interface OfflineLanguage extends Language {
  readonly messages: Messages & { readonly offline: typeof offline };
}

/** A language with the formats of its locale. */
export function createLanguage(language: Omit<Language, "format">): Language {
  return { ...language, format: createFormat(language.locale, language.messages.parts.figure) };
}
