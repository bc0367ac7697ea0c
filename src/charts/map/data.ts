import { airwarsByGovernorate, type IncidentTotal, isKnown } from "../../model/airwarsIncidents";
import { type AnswerTotal, concededByGovernorate } from "../../model/coalitionAnswers";
import { type Day, type Month, monthOf } from "../../model/day";
import { type Figure, incidentFigure, strikeSumFigure } from "../../model/figures";
import type { GovernorateCode } from "../../model/ids";
import {
  type MonthWindow,
  type PlacedSum,
  placedByGovernorate,
  placedByMonth,
  placedStrikes,
  placedWithoutGovernorate,
} from "../../model/placedStrikes";
import type { Country, Place } from "../../model/placeTypes";
import type { AirwarsMonth, CoalitionAnswer } from "../../model/regionTypes";
import { isInPlaces } from "../../model/selection";
import { monthsStrikeSum, type StrikePlace, type StrikeSum } from "../../model/strikeSum";
import type { View } from "../../url/view";
import type { ChartInput } from "../types";
import { type ProvinceSum, provinceSums, type SumKind } from "./incidentSums";
import { PHASES, type Phase } from "./phases";

/** Strikes near one place. */
export interface PlaceStrikes {
  readonly place: Place;
  readonly sum: PlacedSum;
}

/** Declared strikes of some months, as far as a release places them. */
export interface StrikesByProvince {
  readonly provinces: ReadonlyMap<GovernorateCode, PlacedSum>;
  /** Near places that no province is assigned to. */
  readonly unassigned: ReadonlyMap<Country, PlacedSum>;
}

/** Airwars' likely incidents in Syria, and what the Coalition conceded of them. */
export interface KilledByProvince {
  /** Null is the key of incidents without a province. */
  readonly killed: ReadonlyMap<GovernorateCode | null, ProvinceSum<IncidentTotal>>;
  readonly conceded: ReadonlyMap<GovernorateCode | null, ProvinceSum<AnswerTotal>>;
}

export interface PhaseData {
  readonly phase: Phase;
  readonly strikes: StrikesByProvince;
  readonly killed: KilledByProvince | null;
}

export interface MapData {
  readonly strikes: StrikesByProvince;
  /** Places with coordinates, the most strikes first. */
  readonly places: readonly PlaceStrikes[];
  /** Null before Airwars' incidents by province were public. */
  readonly killed: KilledByProvince | null;
  /** Day of the state of Airwars' pages; null where `killed` is. */
  readonly published: Day | null;
  /** First and last month of the killed that are counted; null where there are none. */
  readonly killedMonths: readonly [Month, Month] | null;
  /** Parts of the campaign; empty where the view has a window of months. */
  readonly phases: readonly PhaseData[];
  /** Placed strikes of the whole campaign by month. */
  readonly months: ReadonlyMap<Month, PlacedSum>;
  /** Highest values of the whole campaign: sizes are the same in every window. */
  readonly highest: { readonly place: number; readonly killed: number };
}

type Rows = Pick<ChartInput, "record" | "view"> & {
  readonly strikes: NonNullable<ChartInput["tables"]["strikes_by_month"]>;
  readonly incidents: readonly AirwarsMonth[];
  readonly answers: readonly CoalitionAnswer[];
};

const KILLED: SumKind<IncidentTotal> = {
  table: "airwars_months",
  measure: "killed",
  peopleOf: ({ killed }) => killed,
};
const CONCEDED: SumKind<AnswerTotal> = {
  table: "coalition_answers",
  measure: "conceded_killed",
  peopleOf: ({ concededKilled }) => concededKilled,
};
const WHOLE: MonthWindow = { from: null, to: null };

function keepIn<Value>(
  sums: ReadonlyMap<GovernorateCode | null, Value>,
  places: View["places"],
): ReadonlyMap<GovernorateCode | null, Value> {
  return new Map(
    [...sums].filter(([governorate]) => isInPlaces({ countries: "syria", governorate }, places)),
  );
}

const countryOf = (code: GovernorateCode): Country => (code.startsWith("IQ-") ? "iraq" : "syria");

function strikesOf({ record, view, strikes }: Rows, window: MonthWindow): StrikesByProvince {
  const { asof, places } = view;
  const inPlaces = (countries: Country, governorate: GovernorateCode | null) =>
    isInPlaces({ countries, governorate }, places);
  const provinces = placedByGovernorate(strikes, record.places, window, asof);
  const unassigned = placedWithoutGovernorate(strikes, record.places, window, asof);
  return {
    provinces: new Map([...provinces].filter(([code]) => inPlaces(countryOf(code), code))),
    unassigned: new Map([...unassigned].filter(([country]) => inPlaces(country, null))),
  };
}

function killedOf({ view, incidents, answers }: Rows, window: MonthWindow): KilledByProvince {
  const { asof, places } = view;
  const killed = keepIn(airwarsByGovernorate(incidents, window, asof), places);
  const conceded = keepIn(concededByGovernorate(answers, window, asof), places);
  return {
    killed: provinceSums(killed, incidents, KILLED, window, asof),
    conceded: provinceSums(conceded, answers, CONCEDED, window, asof),
  };
}

function placesOf({ record, view, strikes }: Rows): readonly PlaceStrikes[] {
  return [...placedStrikes(strikes, view, view.asof)]
    .flatMap(([id, sum]): readonly PlaceStrikes[] => {
      const place = record.places.get(id);
      if (place === undefined || place.lat === null || place.lon === null) return [];
      const { country: countries, governorate } = place;
      return isInPlaces({ countries, governorate }, view.places) ? [{ place, sum }] : [];
    })
    .sort((a, b) => b.sum.strikes - a.sum.strikes);
}

/** First and last month of several sums; null where there are none. */
function monthsOf({ killed }: KilledByProvince): readonly [Month, Month] | null {
  const days = [...killed.values()].flatMap(({ sum }) => [sum.start, sum.end]).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : [monthOf(first), monthOf(last)];
}

/** Strikes and deaths of the view by province. */
export function getData({ record, view, tables }: ChartInput): MapData {
  const rows: Rows = {
    record,
    view,
    strikes: tables.strikes_by_month ?? [],
    incidents: tables.airwars_months ?? [],
    answers: tables.coalition_answers ?? [],
  };
  const { strikes, incidents } = rows;
  const state = incidents.find((row) => isKnown(row, view.asof));
  const killedIn = (window: MonthWindow) => (state === undefined ? null : killedOf(rows, window));
  const killed = killedIn(view);
  const isWhole = view.from === null && view.to === null;
  const whole = killedOf({ ...rows, view: { ...view, places: null } }, WHOLE);
  return {
    strikes: strikesOf(rows, view),
    places: placesOf(rows),
    killed,
    published: state?.published ?? null,
    killedMonths: killed === null ? null : monthsOf(killed),
    phases: isWhole
      ? PHASES.map((phase) => ({ phase, strikes: strikesOf(rows, phase), killed: killedIn(phase) }))
      : [],
    months: placedByMonth(strikes, () => true, WHOLE, view.asof),
    highest: {
      place: highest([...placedStrikes(strikes, WHOLE, view.asof).values()], (sum) => sum.strikes),
      killed: highest([...whole.killed.values()], ({ total }) => total.killed.max),
    },
  };
}

/** The highest value, at least 1. */
function highest<Item>(items: readonly Item[], read: (item: Item) => number): number {
  return Math.max(1, ...items.map(read));
}

/** The strikes of a province, a town or, without both, the rest of a country as a figure. */
export function strikeSum(
  sum: PlacedSum,
  { country, governorate, placeId }: Omit<StrikePlace, "id">,
): StrikeSum {
  const id = `map/${placeId ?? governorate ?? country}`;
  return monthsStrikeSum(sum, { id, country, governorate, placeId });
}

/** Figures of the view; empty for an edition of the data without strikes by month. */
export function getFigures(input: ChartInput): readonly Figure[] {
  if (input.tables.strikes_by_month === undefined) return [];
  const { strikes, places, killed } = getData(input);
  const sums = [
    ...[...strikes.provinces].map(([governorate, sum]) =>
      strikeSum(sum, { country: countryOf(governorate), governorate, placeId: null }),
    ),
    ...[...strikes.unassigned].map(([country, sum]) =>
      strikeSum(sum, { country, governorate: null, placeId: null }),
    ),
    ...places.map(({ place: { id, country, governorate }, sum }) =>
      strikeSum(sum, { country, governorate, placeId: id }),
    ),
  ];
  return [
    ...sums.map(strikeSumFigure),
    ...[...(killed?.killed.values() ?? []), ...(killed?.conceded.values() ?? [])].map(({ sum }) =>
      incidentFigure(sum),
    ),
  ];
}
