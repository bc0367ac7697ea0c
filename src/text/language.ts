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

/** English, with dates written day first, as the reports of most sources write them. */
export const ENGLISH: Language = {
  code: "en",
  locale: "en-GB",
  direction: "ltr",
  messages: en,
  format: createFormat("en-GB", en.parts.figure),
};
