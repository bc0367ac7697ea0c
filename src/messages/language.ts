/** A language: its messages, its formats and its direction. */
import type { en } from "./en/catalogue";
import { createFormat, type Format } from "./format";

/** The shape of every catalogue; English is the one the others follow. */
export type Messages = typeof en;

export type LanguageCode = "en";

export interface Language {
  readonly code: LanguageCode;
  /** BCP 47 tag that Intl formats by. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Messages;
  readonly format: Format;
}

/** A language with the formats of its locale. */
export function createLanguage(language: Omit<Language, "format">): Language {
  return { ...language, format: createFormat(language.locale, language.messages.parts.figure) };
}
