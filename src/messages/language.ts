/** A language: its catalogue, its formats and its direction. */
import { en } from "./en";
import { createFormat, type Format } from "./format";

/** The shape of every catalogue; English is the one the others follow. */
export type Messages = typeof en;

export interface Language {
  readonly code: "en";
  /** BCP 47 tag that Intl formats by. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Messages;
  readonly format: Format;
}

/**
 * Words that stand apart from the catalogue, given by language: what only a part of the page says is
 * fetched with that part.
 */
export function wordsOf<Words>(
  byLanguage: Readonly<Record<Language["code"], Words>>,
): (language: Language) => Words {
  return ({ code }) => byLanguage[code];
}

/** English, with dates written day first, as the reports of most sources write them. */
export const ENGLISH: Language = {
  code: "en",
  locale: "en-GB",
  direction: "ltr",
  messages: en,
  format: createFormat("en-GB", en.parts.figure),
};
