/** The words a link may use: what the record knows of sources, places and months. */
import { type Month, monthOf } from "../model/day";
import type { GovernorateCode, SourceId } from "../model/ids";
import type { StrikeRecord } from "../model/record";
import { CAMPAIGN_START } from "../model/timeline";
import type { ChartId } from "./view";

export interface FilterOptions {
  /** Ids of the charts that can be shown alone. */
  readonly charts: readonly ChartId[];
  /** Every source, in the order of the table. */
  readonly sources: readonly SourceId[];
  /** The sources shown when the link names none, in the same order. */
  readonly mainSources: readonly SourceId[];
  readonly governorates: readonly GovernorateCode[];
  /** First and last month a window may start or end in. */
  readonly firstMonth: Month;
  readonly lastMonth: Month;
}

/** The first month a link may name. */
const CAMPAIGN_MONTH = monthOf(CAMPAIGN_START);

/**
 * The vocabulary of the whole record, before it is cut to an as-of day: a link stays valid
 * whichever day it asks for. Months run from the first declared strike to the last report.
 */
export function getFilterOptions(
  record: Pick<StrikeRecord, "sources" | "governorates" | "strikes" | "editions">,
  charts: readonly { readonly id: ChartId }[],
): FilterOptions {
  const starts = record.strikes.map((row) => monthOf(row.start));
  const ends = [
    ...record.strikes.map((row) => monthOf(row.end)),
    ...record.editions.map((edition) => monthOf(edition.dataThrough)),
  ];
  const [firstMonth = CAMPAIGN_MONTH] = [CAMPAIGN_MONTH, ...starts].sort();
  const sources = [...record.sources.values()];
  return {
    charts: charts.map(({ id }) => id),
    sources: sources.map((source) => source.id),
    mainSources: sources.filter((source) => source.main).map((source) => source.id),
    governorates: [...record.governorates.keys()],
    firstMonth,
    lastMonth: [firstMonth, ...ends].sort().at(-1) ?? firstMonth,
  };
}
