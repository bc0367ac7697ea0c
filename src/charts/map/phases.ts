/** Parts of the campaign that the small maps show. */
import type { Month } from "../../model/day";
import type { MonthWindow } from "../../model/placedStrikes";

export interface Phase extends MonthWindow {
  readonly id: "2014" | "2016" | "2017" | "2018";
}

const month = (text: string) => text as Month;

/**
 * The third has the battles of Mosul and Raqqa and ends with the daily releases that were found whole;
 * the last has the months in which only some days, or no places, are known.
 */
export const PHASES: readonly Phase[] = [
  { id: "2014", from: null, to: month("2015-12") },
  { id: "2016", from: month("2016-01"), to: month("2016-12") },
  { id: "2017", from: month("2017-01"), to: month("2017-10") },
  { id: "2018", from: month("2017-11"), to: month("2019-03") },
];
