/** Two moments of the record side by side: what became of each total in between. */

import { recordAsOf } from "./asOf";
import type { Change, ReportDelta } from "./changes";
import type { Day } from "./day";
import type { Estimate } from "./estimateTypes";
import { headline } from "./headline";
import type { StrikeRecord } from "./record";
import { latestTotals } from "./totals";

/**
 * The totals since the start that moved between the day `since` and the day a record was cut to,
 * each with what stood at both: the official report first, then the other sources' totals for
 * whole countries. A total that has no figure on one of the days is left out, and so is one that
 * did not move.
 */
export function netChanges(record: StrikeRecord, since: Day): readonly Change[] {
  const earlier = recordAsOf(record, since);
  const [now, then] = [headline(record), headline(earlier)];
  const step = (column: "strikes" | "killed"): ReportDelta | null => {
    const [to, from] = [now[column], then[column]];
    return to === null || from === null ? null : { now: to.value, before: from.value };
  };
  const report = now.killed?.edition;
  const killed = step("killed");
  const isWhole = (row: Estimate) => row.governorate === null && row.placeId === null;
  const before = latestTotals(earlier);
  const totals = [...latestTotals(record)].flatMap(([series, estimate]): readonly Change[] => {
    const standing = before.get(series);
    if (standing === undefined || standing.id === estimate.id || !isWhole(estimate)) return [];
    // The Coalition's own total is part of its report.
    if (estimate.editionId !== null) return [];
    return [{ kind: "total", published: estimate.published, estimate, before: standing }];
  });
  if (report === undefined || killed === null || report.id === then.killed?.edition.id)
    return totals;
  const { published } = report;
  const strikes = now.strikes?.edition.id === report.id ? step("strikes") : null;
  const open = now.open?.edition.id === report.id ? now.open.value : null;
  return [{ kind: "report", published, edition: report, killed, strikes, open }, ...totals];
}
