/** When something may have been published, where its page gives only a month or a year. */
import { type Day, firstDay, type Month } from "./day";
import type { Published } from "./types";

/** First day that the text of a date allows; `knownBy` is the last. Null where there is no date. */
export function earliestPossible({ text, precision }: Published): Day | null {
  if (text === null || precision === "unknown") return null;
  if (precision === "day") return text as Day;
  return precision === "month" ? firstDay(text as Month) : (`${text}-01-01` as Day);
}
