/** What the record does not hold, worked out from what it does. */
import { addMonths, type Day, type Month, monthOf } from "../../model/day";
import type { StrikeRecord } from "../../model/record";

export interface CoverageHoles {
  /** Months of the first and the last official report, by the data they cover. */
  readonly firstReport: Month | null;
  readonly lastReport: Month | null;
  readonly reports: number;
  /** Months between them without a report. */
  readonly missing: readonly Month[];
  /** Months whose report is held, but without a total of strikes. */
  readonly withoutStrikes: readonly Month[];
  /** Figures of civilians killed on pages without a date. */
  readonly undated: number;
  /** Strikes of an official total that no other figure places in time or country. */
  readonly recounts: readonly { readonly value: number; readonly day: Day }[];
}

/** The gaps of a record; the whole one, or one cut to a day. */
export function findCoverageHoles(
  record: Pick<StrikeRecord, "editions" | "estimates" | "strikes">,
): CoverageHoles {
  const reports = new Map<Month, number | null>();
  for (const { dataThrough, strikes } of record.editions)
    reports.set(monthOf(dataThrough), strikes);
  const months = [...reports.keys()].sort();
  const first = months[0] ?? null;
  const last = months.at(-1) ?? null;
  const missing: Month[] = [];
  if (first !== null && last !== null)
    for (let month = first; month <= last; month = addMonths(month, 1))
      if (!reports.has(month)) missing.push(month);

  return {
    firstReport: first,
    lastReport: last,
    reports: record.editions.length,
    missing,
    withoutStrikes: months.filter((month) => reports.get(month) === null),
    undated: record.estimates.filter(
      ({ measure, published }) => measure === "civilians_killed" && published.knownBy === null,
    ).length,
    recounts: record.strikes
      .filter((row) => row.basis === "recount")
      .map(({ value, end }) => ({ value, day: end })),
  };
}
