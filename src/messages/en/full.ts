import type { FullLanguage } from "../language";
import { ENGLISH } from ".";
import { dialogs } from "./dialogs";

/** English with the messages of cards, dialogs and method. */
export const FULL_ENGLISH: FullLanguage = {
  ...ENGLISH,
  messages: { ...ENGLISH.messages, ...dialogs },
};
