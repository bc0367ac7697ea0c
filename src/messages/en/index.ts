import { createLanguage } from "../language";
import { en } from "./catalogue";

/** English, with dates written day first, as the reports of most sources write them. */
export const ENGLISH = createLanguage({
  code: "en",
  locale: "en-GB",
  direction: "ltr",
  messages: en,
});
