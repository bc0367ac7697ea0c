/** Counts of civilians killed that were published at the time of a battle. */
import { monthOf } from "../../model/day";
import type { StrikeRecord } from "../../model/record";
import type { Battle } from "../../model/regionTypes";
import { isWithin, periodDays, selectKilled } from "../../model/selection";
import type { View } from "../../url/view";
import { type PlaceEstimate, type PlaceGroup, placeGroups } from "./placeGroups";

/** The view, narrowed to the province and the months of a battle. */
function viewOfBattle(view: View, { start, end, governorate }: Battle): View {
  return { ...view, from: monthOf(start), to: monthOf(end), places: [governorate] };
}

/** Counts of the time of the city that the battle is named for; none for a battle of a whole province. */
export function battleGroups(
  record: StrikeRecord,
  view: View,
  battle: Battle,
): readonly PlaceGroup[] {
  if (battle.placeId === null) return [];
  return placeGroups(record, viewOfBattle(view, battle), null)
    .map((group) => {
      const counts = group.estimates.filter(({ estimate }) => estimate.placeId === battle.placeId);
      return { ...group, estimates: [...counts, ...longerCounts(record, view, battle, counts)] };
    })
    .filter(({ estimates }) => estimates.length > 0);
}

/** What a source of `counts` published for longer months that hold the whole battle. */
function longerCounts(
  record: StrikeRecord,
  view: View,
  battle: Battle,
  counts: readonly PlaceEstimate[],
): readonly PlaceEstimate[] {
  const window = viewOfBattle(view, battle);
  return selectKilled(record, { ...window, from: null, to: null }).flatMap((estimate) => {
    const { placeId, start, end } = estimate;
    const isLonger =
      start <= battle.start &&
      end !== null &&
      end >= battle.end &&
      !isWithin(estimate, periodDays(window));
    const count = counts.find((one) => one.estimate.sourceId === estimate.sourceId);
    return placeId === battle.placeId && isLonger && count !== undefined
      ? [{ estimate, other: count.estimate }]
      : [];
  });
}
