/** A battle as one place of the comparison, with figures by day. */
import { airwarsOfBattle } from "../../model/airwarsIncidents";
import { type IncidentMeasure, type IncidentSum, peopleQuantity } from "../../model/incidentSum";
import { hasIncidents } from "../../model/incidentsSince";
import type { Battle } from "../../model/regionTypes";
import { battleStrikeSum } from "../../model/strikeSum";
import type { ChartInput } from "../types";
import { chosenSources } from "./sameMonths";
import type { Known, SameMonths } from "./samePlaces";

/** A battle by day, as far as known on the day of a view. */
export function sameBattle({ record, view, tables }: ChartInput, battle: Battle): SameMonths {
  const { id, country, governorate, placeId, area, start, end, coverage, knownBy } = battle;
  const isDeclared = view.asof === "latest" || knownBy <= view.asof;
  const row = airwarsOfBattle(tables.airwars_battles ?? [], id, "likely", view.asof);
  const isChosen = chosenSources(record, view);
  const incidents = (measure: Exclude<IncidentMeasure, "incidents">): Known<IncidentSum> => {
    if (country === "iraq") return { missing: "iraq" };
    if (!hasIncidents(view)) return { missing: "later" };
    if (!isChosen[measure]) return { missing: "not_chosen" };
    if (tables.airwars_battles === undefined) return { missing: "not_loaded" };
    if (row === null) return { missing: "none_recorded" };
    const { killed, concededKilled, published, documentId } = row;
    return {
      sum: {
        id: `places-${id}-${measure}`,
        table: "airwars_battles",
        measure,
        quantity: peopleQuantity(measure === "killed" ? killed : concededKilled),
        governorate,
        area,
        grade: "likely",
        answer: null,
        delay: null,
        start,
        end,
        rows: 1,
        published,
        documentId,
      },
    };
  };
  return {
    kind: "battle",
    start,
    end,
    isComparable: coverage === "complete",
    places: [
      {
        key: id,
        country,
        governorate,
        placeId,
        incidents: row === null ? null : { all: row.incidents, accepted: row.accepted },
        strikes: isDeclared ? { sum: battleStrikeSum(battle) } : { missing: "later" },
        killed: incidents("killed"),
        conceded: incidents("conceded_killed"),
      },
    ],
  };
}
