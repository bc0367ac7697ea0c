/**
 * Same place, same months: strikes declared, civilians killed according to Airwars, and killed that
 * the Coalition conceded, for the months or the days of a battle that all three cover.
 */
import { isKnown, matches } from "../../model/airwarsIncidents";
import { type Day, firstDay, lastDay, type Month } from "../../model/day";
import type { GovernorateCode, PlaceId } from "../../model/ids";
import { type IncidentMeasure, type IncidentSum, peopleQuantity } from "../../model/incidentSum";
import { hasIncidents } from "../../model/incidentsSince";
import { LAST_WHOLE_MONTH, placedByGovernorate, placedStrikes } from "../../model/placedStrikes";
import type { Country } from "../../model/placeTypes";
import type { Quantity } from "../../model/quantity";
import type { IncidentArea, IncidentSums, PeopleRange } from "../../model/regionTypes";
import { isInPlaces, selectedSources } from "../../model/selection";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "../../model/sources";
import { monthsStrikeSum, type StrikeSum } from "../../model/strikeSum";
import type { View } from "../../url/view";
import type { ChartInput } from "../types";

/** Why a place has no figure. */
export type Missing =
  /** No release names the place in these months. */
  | "no_strikes"
  /** Releases of these months give no places. */
  | "not_placed"
  /** Airwars recorded no incident that it calls likely. */
  | "none_recorded"
  /** Nobody has published incidents in Iraq. */
  | "iraq"
  /** Known only from a later day than the one shown. */
  | "later"
  /** The source is not among those chosen. */
  | "not_chosen";

export type Known<Sum> = { readonly sum: Sum } | { readonly missing: Missing };

/** The three figures of a place, in the order of their columns. */
export const COLUMNS = ["strikes", "killed", "conceded"] as const;
export type SameColumn = (typeof COLUMNS)[number];

/** Deaths first where strikes are known on some days only: what compares is side by side. */
export function columnOrder({
  isComparable,
}: {
  readonly isComparable: boolean;
}): readonly SameColumn[] {
  return isComparable ? COLUMNS : ["killed", "conceded", "strikes"];
}

/** A province, a city or a battle with its three figures. */
export interface SamePlace {
  readonly key: string;
  readonly country: Country;
  readonly governorate: GovernorateCode;
  /** Null for a province. */
  readonly placeId: PlaceId | null;
  readonly strikes: Known<StrikeSum>;
  readonly killed: Known<IncidentSum>;
  readonly conceded: Known<IncidentSum>;
  /** Airwars' incidents behind `killed`, and those of them that the Coalition accepted. */
  readonly incidents: { readonly all: number; readonly accepted: number } | null;
}

/** The places of a view with the months or days that their figures are for. */
export interface SameMonths {
  readonly kind: "months" | "battle";
  readonly start: Day;
  readonly end: Day;
  /** Whether strikes are known on every day, so that the three can be drawn side by side. */
  readonly isComparable: boolean;
  readonly places: readonly SamePlace[];
}

/** The months whose daily releases were all read. */
const COMPLETE = { from: "2014-10" as Month, to: LAST_WHOLE_MONTH };
/** The first and last month of a view without bounds: from the first strike to the last on record. */
const CAMPAIGN = { from: "2014-08" as Month, to: "2019-05" as Month };

/** The cities that have figures of their own. */
const CITIES: readonly {
  readonly id: PlaceId;
  readonly governorate: GovernorateCode;
  readonly area: IncidentArea | null;
}[] = [
  { id: "raqqa" as PlaceId, governorate: "SY-RA" as GovernorateCode, area: "raqqa_city" },
  { id: "mosul" as PlaceId, governorate: "IQ-NI" as GovernorateCode, area: null },
];

/** The months of a view, without open ends. */
export function viewMonths({ from, to }: Pick<View, "from" | "to">) {
  return { from: from ?? CAMPAIGN.from, to: to ?? CAMPAIGN.to };
}

/** The months of a view in which strikes are known in full; all of its months where there are none. */
export function comparedMonths(view: Pick<View, "from" | "to">) {
  const { from, to } = viewMonths(view);
  const common = {
    from: from > COMPLETE.from ? from : COMPLETE.from,
    to: to < COMPLETE.to ? to : COMPLETE.to,
  };
  return common.from <= common.to
    ? { ...common, isComparable: true }
    : { from, to, isComparable: false };
}

/** Sums by month; null where there are none of them for the view's day. */
export function sameMonths({ record, view, tables }: ChartInput): SameMonths | null {
  const { strikes_by_month, airwars_months, coalition_answers } = tables;
  if (!hasIncidents(view) || !strikes_by_month || !airwars_months || !coalition_answers)
    return null;
  const { from, to, isComparable } = comparedMonths(view);
  const window = { from, to };
  const days = { start: firstDay(from), end: lastDay(to) };
  const byGovernorate = placedByGovernorate(strikes_by_month, record.places, window, view.asof);
  const byPlace = placedStrikes(strikes_by_month, window, view.asof);
  const isChosen = chosenSources(record, view);

  function place(
    key: string,
    country: Country,
    governorate: GovernorateCode,
    city: (typeof CITIES)[number] | null,
  ): SamePlace {
    const placeId = city?.id ?? null;
    const sum = placeId === null ? byGovernorate.get(governorate) : byPlace.get(placeId);
    const where = { governorate, area: city?.area ?? null };
    const filter = {
      ...window,
      governorate,
      ...(where.area !== null && { area: where.area }),
    };
    const known = <Row extends IncidentSums>(rows: readonly Row[]) =>
      rows.filter((row) => isKnown(row, view.asof) && matches(row, filter));
    const incidents = <Row extends IncidentSums>(
      measure: Exclude<IncidentMeasure, "incidents">,
      rows: readonly Row[],
      rangeOf: (row: Row) => PeopleRange,
    ): Known<IncidentSum> => {
      if (country === "iraq") return { missing: "iraq" };
      if (!isChosen[measure]) return { missing: "not_chosen" };
      const [first] = rows;
      if (first === undefined) return { missing: "none_recorded" };
      const { published, documentId } = first;
      return {
        sum: {
          id: `places-${key}-${measure}`,
          table: measure === "killed" ? "airwars_months" : "coalition_answers",
          measure,
          quantity: addUp(rows.map(rangeOf)),
          ...where,
          ...days,
          grade: "likely",
          answer: null,
          delay: null,
          rows: rows.length,
          published,
          documentId,
        },
      };
    };
    const answers = known(coalition_answers ?? []);
    return {
      key,
      country,
      governorate,
      placeId,
      incidents:
        answers.length === 0
          ? null
          : {
              all: countOf(answers),
              accepted: countOf(answers.filter(({ answer }) => answer === "credible")),
            },
      strikes:
        sum === undefined
          ? { missing: isComparable ? "no_strikes" : "not_placed" }
          : {
              sum: {
                ...monthsStrikeSum(sum, { id: `places-${key}`, country, governorate, placeId }),
                ...days,
              },
            },
      killed: incidents("killed", known(airwars_months ?? []), ({ killed }) => killed),
      conceded: incidents("conceded_killed", answers, ({ concededKilled }) => concededKilled),
    };
  }

  const places = [...record.governorates.values()]
    .filter(({ country, code }) =>
      isInPlaces({ countries: country, governorate: code }, view.places),
    )
    .flatMap(({ country, code }) => [
      place(code, country, code, null),
      ...CITIES.filter(({ governorate }) => governorate === code).map((city) =>
        place(city.id, country, code, city),
      ),
    ])
    .filter((one) => "sum" in one.strikes || "sum" in one.killed);
  return { kind: "months", ...days, isComparable, places };
}

/** Whether the two sources of incidents are among those of the view. */
export function chosenSources(
  record: ChartInput["record"],
  view: View,
): Readonly<Record<Exclude<IncidentMeasure, "incidents">, boolean>> {
  const ids = selectedSources(record.sources, view).map(({ id }) => id);
  return {
    killed: ids.includes(AIRWARS_SOURCE),
    conceded_killed: ids.includes(COALITION_SOURCE),
  };
}

function addUp(ranges: readonly PeopleRange[]): Quantity {
  return peopleQuantity({
    min: ranges.reduce((sum, { min }) => sum + min, 0),
    max: ranges.reduce((sum, { max }) => sum + max, 0),
  });
}

const countOf = (rows: readonly IncidentSums[]) =>
  rows.reduce((total, { incidents }) => total + incidents, 0);
