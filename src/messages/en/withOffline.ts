/** English, the part that the copy on the device needs: made unasked, it must not fetch all words. */
import type { OfflineLanguage } from "../language";
import { ENGLISH } from ".";
import { offline } from "./offline";

/** English with the messages of the copy. */
export const OFFLINE_ENGLISH: OfflineLanguage = {
  ...ENGLISH,
  messages: { ...ENGLISH.messages, offline },
};
