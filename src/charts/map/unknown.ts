/** Why strikes of a window may be missing on the map. */
import type { AsOf } from "../../model/asOf";
import { addMonths, type Month, monthOf } from "../../model/day";
import { type MonthWindow, type PlaceKnowledge, placeKnowledge } from "../../model/placedStrikes";

export type UnknownReason = Exclude<PlaceKnowledge, "complete">;

/** The months of the campaign, which declared strikes until the end of May 2019 at least. */
const FIRST = "2014-08" as Month;
const LAST = "2019-05" as Month;

const earlier = (a: Month, b: Month) => (a < b ? a : b);

/** In order of time; empty where every release of the window was read. */
export function unknownReasons({ from, to }: MonthWindow, asof: AsOf): readonly UnknownReason[] {
  const first = from === null || from < FIRST ? FIRST : from;
  const wanted = to ?? earlier(LAST, asof === "latest" ? LAST : monthOf(asof));
  const reasons = new Set<UnknownReason>();
  for (let month = first; month <= wanted; month = addMonths(month, 1)) {
    const knowledge = placeKnowledge(month);
    if (knowledge !== "complete") reasons.add(knowledge);
  }
  return [...reasons];
}
