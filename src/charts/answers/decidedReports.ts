/** The reports that the Coalition had decided by a day, all together. */
import type { ReportSum } from "../../figures/figureRef";
import { backlogMonths, type ReportMonth, summarizeBacklog } from "../../model/backlog";
import type { Edition } from "../../model/editionTypes";
import type { StrikeRecord } from "../../model/record";
import type { View } from "../../url/view";

/** Results of decided reports, in the order of the bar. */
export const RESULTS = ["credible", "nonCredible", "rest"] as const;
export type Result = (typeof RESULTS)[number];

export interface DecidedReports {
  /** The months of the view, from the first monthly report to the last. */
  readonly months: readonly ReportMonth[];
  readonly completed: number;
  /** In the order of `RESULTS`; results without a report are left out. */
  readonly parts: readonly ReportSum[];
  /** The monthly reports that give the decided and the accepted ones. */
  readonly editions: readonly Edition[];
}

/** Null where no monthly report of the view gives both numbers: they are for both countries. */
export function decidedReports(record: StrikeRecord, view: View): DecidedReports | null {
  const months = backlogMonths(record, view);
  const summary = summarizeBacklog(months);
  if (summary === null) return null;
  const editions = months.flatMap(({ edition }) =>
    edition === null || edition.completed === null || edition.credible === null ? [] : [edition],
  );
  const { completed, credible, nonCredible } = summary;
  const numbers = { credible, nonCredible, rest: completed - credible - nonCredible };
  return {
    months,
    completed,
    editions,
    parts: RESULTS.filter((part) => part === "credible" || numbers[part] > 0).map((part) => ({
      part,
      value: numbers[part],
      editions,
    })),
  };
}
