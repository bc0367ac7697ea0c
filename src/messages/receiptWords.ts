import { receipt } from "./en/receipt";
import { wordsOf } from "./language";

/** The words of the receipt notice by language; fetched with the notice. */
export const receiptWords = wordsOf({ en: receipt });
