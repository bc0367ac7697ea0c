/**
 * Same place, same months: strikes declared, civilians killed according to Airwars, and killed that
 * the Coalition conceded, for the months or the days of a battle that all three cover.
 */
import { sum } from "d3";
import { isKnown, matches } from "../../model/airwarsIncidents";
import { firstDay, lastDay } from "../../model/day";
import type { GovernorateCode, PlaceId } from "../../model/ids";
import { type IncidentMeasure, type IncidentSum, peopleQuantity } from "../../model/incidentSum";
import { hasIncidents } from "../../model/incidentsSince";
import { placedByGovernorate, placedStrikes } from "../../model/placedStrikes";
import type { Country } from "../../model/placeTypes";
import type { Quantity } from "../../model/quantity";
import type { IncidentArea, IncidentSums, PeopleRange } from "../../model/regionTypes";
import { isInPlaces, selectedSources } from "../../model/selection";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "../../model/sources";
import { monthsStrikeSum } from "../../model/strikeSum";
import type { View } from "../../url/view";
import type { ChartInput } from "../types";
import { comparedMonths } from "./comparedMonths";
import type { Known, SameMonths, SamePlace } from "./samePlaces";

/** The cities that have figures of their own. */
const CITIES: readonly {
  readonly id: PlaceId;
  readonly governorate: GovernorateCode;
  readonly area: IncidentArea | null;
}[] = [
  { id: "raqqa" as PlaceId, governorate: "SY-RA" as GovernorateCode, area: "raqqa_city" },
  { id: "mosul" as PlaceId, governorate: "IQ-NI" as GovernorateCode, area: null },
];

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
    const strikes = placeId === null ? byGovernorate.get(governorate) : byPlace.get(placeId);
    const area = city?.area ?? null;
    const filter = { ...window, governorate, ...(area !== null && { area }) };
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
          governorate,
          area,
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
        strikes === undefined
          ? { missing: isComparable ? "no_strikes" : "not_placed" }
          : {
              sum: {
                ...monthsStrikeSum(strikes, { id: `places-${key}`, country, governorate, placeId }),
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
    min: sum(ranges, ({ min }) => min),
    max: sum(ranges, ({ max }) => max),
  });
}

const countOf = (rows: readonly IncidentSums[]) => sum(rows, ({ incidents }) => incidents);
