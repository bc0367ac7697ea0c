/** What the comparison by place shows: countries, governorates and places, with both kinds of figure. */

import { compareSources } from "../../model/comparison";
import { monthOf } from "../../model/day";
import {
  estimateFigure,
  type Figure,
  incidentFigure,
  releasesFigure,
  strikeSumFigure,
} from "../../model/figures";
import { hasIncidents } from "../../model/incidentsSince";
import { mergeSums, type PlaceSum, sumByPlace } from "../../model/places";
import type { Battle } from "../../model/regionTypes";
import { indexReleases, type ReleaseIndex } from "../../model/releaseIndex";
import { isInPlaces, isWithin, periodDays, selectKilled } from "../../model/selection";
import type {
  Country,
  Estimate,
  GovernorateCode,
  Place,
  PlaceId,
  StrikeRecord,
  StrikesByPlace,
} from "../../model/types";
import type { View } from "../../url/view";
import type { ChartInput } from "../types";
import { sameBattle } from "./battle";
import { type SameMonths, sameMonths } from "./together";

export interface PlaceStrikes {
  readonly place: Place;
  readonly sum: PlaceSum;
}

/** An estimate with the one of its place that it is compared with; null for itself and alone. */
export interface PlaceEstimate {
  readonly estimate: Estimate;
  readonly other: Estimate | null;
}

/** A country, a governorate, or the places without one, with what is known of it. */
export interface PlaceGroup {
  readonly key: string;
  readonly kind: "country" | "governorate" | "unassigned";
  readonly country: Country;
  readonly governorate: GovernorateCode | null;
  /** Strikes of all its places in the releases shown; null when none names one of them. */
  readonly sum: PlaceSum | null;
  /** The places the sum is of. */
  readonly placeIds: readonly PlaceId[];
  /** Its places; none for a whole country. */
  readonly places: readonly PlaceStrikes[];
  readonly estimates: readonly PlaceEstimate[];
}

const COUNTRIES = ["iraq", "syria"] as const;

function strikesOf(
  record: StrikeRecord,
  view: View,
  releases: ReleaseIndex | null,
): readonly PlaceStrikes[] {
  if (releases === null) return [];
  const sums = sumByPlace(releases, periodDays(view), view.asof);
  return [...sums].flatMap(([id, sum]: [PlaceId, PlaceSum]) => {
    const place = record.places.get(id);
    if (place === undefined) return [];
    const scope = { countries: place.country, governorate: place.governorate };
    return isInPlaces(scope, view.places) ? [{ place, sum }] : [];
  });
}

/** Estimates of one country or less: no events, no grades outside the totals, not both countries. */
function estimatesOf(record: StrikeRecord, view: View): readonly PlaceEstimate[] {
  return compareSources(record, view)
    .filter(({ kind }) => kind !== "event" && kind !== "outside")
    .flatMap(({ kind, rows, reference }) =>
      rows.map(({ estimate, differs }) => ({
        estimate,
        other: kind === "single" || differs.length === 0 ? null : reference,
      })),
    )
    .filter(({ estimate }) => estimate.span !== "incident" && estimate.countries !== "both");
}

/** Both countries; then of each its governorates and unassigned places. */
export function placeGroups(
  record: StrikeRecord,
  view: View,
  releases: ReleaseIndex | null,
): readonly PlaceGroup[] {
  const strikes = strikesOf(record, view, releases);
  const estimates = estimatesOf(record, view);
  const groups = COUNTRIES.flatMap((country): readonly PlaceGroup[] => {
    const here = strikes.filter(({ place }) => place.country === country);
    const figures = estimates.filter(({ estimate }) => estimate.countries === country);
    const group = (
      kind: PlaceGroup["kind"],
      governorate: GovernorateCode | null,
      places: readonly PlaceStrikes[],
      rows: readonly PlaceEstimate[],
    ): PlaceGroup => ({
      key: governorate ?? `${country}-${kind}`,
      kind,
      country,
      governorate,
      sum: mergeSums(places.map(({ sum }) => sum)),
      placeIds: places.map(({ place }) => place.id),
      places: kind === "country" ? [] : places,
      estimates: rows,
    });
    const requested = isInPlaces({ countries: country, governorate: null }, view.places);
    const whole = figures.filter(
      ({ estimate: one }) => one.governorate === null && one.placeId === null,
    );
    const governorates = [...record.governorates.values()]
      .filter((one) => one.country === country)
      .map(({ code }) =>
        group(
          "governorate",
          code,
          here.filter(({ place }) => place.governorate === code),
          figures.filter(({ estimate: one }) => one.governorate === code),
        ),
      );
    const unassigned = group(
      "unassigned",
      null,
      here.filter(({ place }) => place.governorate === null),
      figures.filter(({ estimate: one }) => one.governorate === null && one.placeId !== null),
    );
    return [
      ...(requested ? [group("country", null, here, whole)] : []),
      ...governorates,
      unassigned,
    ];
  }).filter((one) => one.sum !== null || one.estimates.length > 0);
  return [
    ...groups.filter((one) => one.kind === "country"),
    ...groups.filter((one) => one.kind !== "country"),
  ];
}

const indexes = new WeakMap<StrikesByPlace, ReleaseIndex>();

/** The index of the daily releases, built once for each table; null without it. */
function getIndex(table: StrikesByPlace | undefined): ReleaseIndex | null {
  if (table === undefined) return null;
  const index = indexes.get(table) ?? indexReleases(table);
  indexes.set(table, index);
  return index;
}

export interface PlacesData {
  /** Places with strikes as the releases name them, and counts of their time. */
  readonly groups: readonly PlaceGroup[];
  /** The same places and months side by side: under a battle, and where incidents are known. */
  readonly same: SameMonths | null;
}

/** The battle of a view, where its table is there. */
const battleOf = ({ view, tables }: ChartInput): Battle | null =>
  tables.battles?.find(({ id }) => id === view.battle) ?? null;

/** The view whose counts stand beside a battle: those of its province and within its months. */
function viewOfBattle(view: View, { start, end, governorate }: Battle): View {
  return { ...view, from: monthOf(start), to: monthOf(end), places: [governorate] };
}

/** Counts of the time of the city that the battle is named for; none for a battle of a whole province. */
function battleGroups(record: StrikeRecord, view: View, battle: Battle): readonly PlaceGroup[] {
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

/** The places of the view with their strikes and counts. */
export function getData(input: ChartInput): PlacesData {
  const { record, view, tables } = input;
  if (view.battle !== null) {
    const battle = battleOf(input);
    if (battle === null) return { groups: [], same: null };
    return { groups: battleGroups(record, view, battle), same: sameBattle(input, battle) };
  }
  return hasIncidents(view)
    ? { groups: placeGroups(record, view, null), same: sameMonths(input) }
    : { groups: placeGroups(record, view, getIndex(tables.strikes_by_place)), same: null };
}

/**
 * The figures of a view: counts, the sums of a comparison for the same months, and sums of the daily
 * releases, which links of every edition vouch for.
 */
export function getFigures(input: ChartInput): readonly Figure[] {
  const { record, view, tables } = input;
  const { groups, same } = getData(input);
  const sums = (same?.places ?? []).flatMap(({ strikes, killed, conceded }) => [
    ...("sum" in strikes ? [strikeSumFigure(strikes.sum)] : []),
    ...[killed, conceded].flatMap((one) => ("sum" in one ? [incidentFigure(one.sum)] : [])),
  ]);
  const releases =
    view.battle === null ? strikesOf(record, view, getIndex(tables.strikes_by_place)) : [];
  return [
    ...groups.flatMap(({ estimates }) => estimates.map(({ estimate }) => estimateFigure(estimate))),
    ...releases.map(({ place, sum }) => releasesFigure(place, sum)),
    ...sums,
  ];
}
