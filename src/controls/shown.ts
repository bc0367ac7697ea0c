/** How much of the record a view shows. */
import type { StrikeRecord } from "../data/types";
import { selectKilled } from "../record/selection";
import { timelineRows } from "../record/timeline";
import type { View } from "../view/view";

export interface Shown {
  /** Published estimates of civilians killed that the filter keeps. */
  readonly figures: number;
  /** Strike intervals on the timeline. */
  readonly intervals: number;
}

/** Counts the rows of a record, cut to its as-of day, that a view's filter keeps. */
export function shownIn(record: StrikeRecord, view: View): Shown {
  return {
    figures: selectKilled(record, view).length,
    intervals: timelineRows(record, view).strikes.length,
  };
}
