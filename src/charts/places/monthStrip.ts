/** Which months of a view are known, and why the others are not, as stretches of a calendar. */
import { addMonths, type Day, firstDay, lastDay, type Month, monthOf } from "../../model/day";
import { placeKnowledge } from "../../model/placedStrikes";
import type { View } from "../../url/view";
import { viewMonths } from "./comparedMonths";
import type { SameMonths } from "./samePlaces";

export type MonthState = "known" | "some_days" | "not_known";

export interface MonthRun {
  readonly start: Day;
  readonly end: Day;
  readonly state: MonthState;
}

export interface StripLane {
  readonly id: "strikes" | "syria" | "iraq";
  readonly runs: readonly MonthRun[];
}

const STATES = {
  before_releases: "not_known",
  complete: "known",
  days_not_found: "some_days",
  place_not_declared: "not_known",
} as const satisfies Record<ReturnType<typeof placeKnowledge>, MonthState>;

function runsOf(from: Month, to: Month, stateOf: (month: Month) => MonthState) {
  const runs: MonthRun[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const state = stateOf(month);
    const before = runs.at(-1);
    if (before?.state === state) runs[runs.length - 1] = { ...before, end: lastDay(month) };
    else runs.push({ start: firstDay(month), end: lastDay(month), state });
  }
  return runs;
}

/** The lanes of a view; none where all of its months are compared. */
export function monthLanes(
  { kind, start, end, isComparable, places }: SameMonths,
  view: Pick<View, "from" | "to">,
): readonly StripLane[] {
  const { from, to } =
    kind === "battle" ? { from: monthOf(start), to: monthOf(end) } : viewMonths(view);
  const isWhole =
    isComparable && (kind === "battle" || (firstDay(from) === start && lastDay(to) === end));
  if (isWhole || places.length === 0) return [];
  const has = (country: "iraq" | "syria") => places.some((one) => one.country === country);
  return [
    { id: "strikes", runs: runsOf(from, to, (month) => STATES[placeKnowledge(month)]) },
    ...(has("syria") ? [{ id: "syria", runs: runsOf(from, to, () => "known") } as const] : []),
    ...(has("iraq") ? [{ id: "iraq", runs: runsOf(from, to, () => "not_known") } as const] : []),
  ];
}
