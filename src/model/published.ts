/** When something was published, and what its date allows where it is a month or a year. */
import { type Day, firstDay, type Month } from "./day";

/** When something was published, as exactly as is known. */
export interface Published {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` as known; null when no date is known. */
  readonly text: string | null;
  readonly precision: "day" | "month" | "year" | "unknown";
  /** Last day the text allows: the day by which it had certainly been published. */
  readonly knownBy: Day | null;
}

/** First day that the text of a date allows; `knownBy` is the last. Null where there is no date. */
export function earliestPossible({ text, precision }: Published): Day | null {
  if (text === null || precision === "unknown") return null;
  if (precision === "day") return text as Day;
  return precision === "month" ? firstDay(text as Month) : (`${text}-01-01` as Day);
}
