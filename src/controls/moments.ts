/** Days worth going back to: when something was published that changed the picture. */
import type { Day } from "../data/day";
import type { Edition } from "../data/types";
import { REFERENCE_DAY } from "../view/view";

/** The joint count for Raqqa by Amnesty International and Airwars was published on this day. */
export const RAQQA_COUNT_DAY = "2019-04-25" as Day;

export interface ReportDay {
  readonly day: Day;
  /** Last day that the report, or the newest of that day's reports, covers. */
  readonly through: Day;
}

/** Publication days of the official reports, oldest first; two reports of one day count once. */
export function reportDays(editions: readonly Edition[]): readonly ReportDay[] {
  const days = new Map<Day, Day>();
  for (const { published, dataThrough } of editions) {
    const day = published.knownBy;
    if (day === null) continue;
    const through = days.get(day);
    if (through === undefined || dataThrough > through) days.set(day, dataThrough);
  }
  return [...days]
    .map(([day, through]) => ({ day, through }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The named moments, as values of the as-of filter. */
export const NAMED_MOMENTS = {
  reference: REFERENCE_DAY,
  raqqa: RAQQA_COUNT_DAY,
} as const;
