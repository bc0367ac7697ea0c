/** What the comparison by place shows: countries, governorates and places, with both kinds of figure. */

import {
  estimateFigure,
  type Figure,
  incidentFigure,
  releasesFigure,
  strikeSumFigure,
} from "../../model/figures";
import { hasIncidents } from "../../model/incidentsSince";
import { memoizeByObject } from "../../model/memoize";
import type { Battle } from "../../model/regionTypes";
import { indexReleases, type ReleaseIndex } from "../../model/releaseIndex";
import type { ChartInput } from "../types";
import { sameBattle } from "./battle";
import { battleGroups } from "./battleCounts";
import { type PlaceGroup, placeGroups, placeStrikes } from "./placeGroups";
import { sameMonths } from "./sameMonths";
import type { SameMonths } from "./samePlaces";

const indexOf = memoizeByObject(indexReleases);

/** The index of the daily releases; null without their table. */
const releaseIndex = ({ tables: { strikes_by_place } }: ChartInput): ReleaseIndex | null =>
  strikes_by_place === undefined ? null : indexOf(strikes_by_place);

export interface PlacesData {
  /** Places with strikes as the releases name them, and counts of their time. */
  readonly groups: readonly PlaceGroup[];
  /** The same places and months side by side: under a battle, and where incidents are known. */
  readonly same: SameMonths | null;
}

/** The battle of a view, where its table is there. */
const battleOf = ({ view, tables }: ChartInput): Battle | null =>
  tables.battles?.find(({ id }) => id === view.battle) ?? null;

/** The places of the view with their strikes and counts. */
export function getData(input: ChartInput): PlacesData {
  const { record, view } = input;
  if (view.battle !== null) {
    const battle = battleOf(input);
    if (battle === null) return { groups: [], same: null };
    return { groups: battleGroups(record, view, battle), same: sameBattle(input, battle) };
  }
  return hasIncidents(view)
    ? { groups: placeGroups(record, view, null), same: sameMonths(input) }
    : { groups: placeGroups(record, view, releaseIndex(input)), same: null };
}

/**
 * The figures of a view: counts, the sums of a comparison for the same months, and sums of the daily
 * releases, which links of every edition vouch for.
 */
export function getFigures(input: ChartInput): readonly Figure[] {
  const { record, view } = input;
  const { groups, same } = getData(input);
  const sums = (same?.places ?? []).flatMap(({ strikes, killed, conceded }) => [
    ...("sum" in strikes ? [strikeSumFigure(strikes.sum)] : []),
    ...[killed, conceded].flatMap((one) => ("sum" in one ? [incidentFigure(one.sum)] : [])),
  ]);
  const releases = view.battle === null ? placeStrikes(record, view, releaseIndex(input)) : [];
  return [
    ...groups.flatMap(({ estimates }) => estimates.map(({ estimate }) => estimateFigure(estimate))),
    ...releases.map(({ place, sum }) => releasesFigure(place, sum)),
    ...sums,
  ];
}
