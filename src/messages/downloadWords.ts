import { download } from "./en/download";
import { wordsOf } from "./language";

/** The words of the download dialog by language; fetched with the dialog, not with the first view. */
export const downloadWords = wordsOf({ en: download });
