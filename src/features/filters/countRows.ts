/** How much of the record a view shows. */

import { selectKilled } from "../../model/selection";
import { timelineRows } from "../../model/timeline";
import type { StrikeRecord } from "../../model/types";
import type { View } from "../../url/view";

export interface RowCounts {
  /** Published estimates of civilians killed that the filter keeps. */
  readonly figures: number;
  /** Strike intervals on the timeline. */
  readonly intervals: number;
}

/** Counts the rows of a record, cut to its as-of day, that a view's filter keeps. */
export function countRows(record: StrikeRecord, view: View): RowCounts {
  return {
    figures: selectKilled(record, view).length,
    intervals: timelineRows(record, view).strikes.length,
  };
}
