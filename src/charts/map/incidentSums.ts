/** Sums of Airwars' likely incidents by province as figures: their rows, months and state. */
import { isKnown, matches } from "../../model/airwarsIncidents";
import type { AsOf } from "../../model/asOf";
import { firstDay, lastDay } from "../../model/day";
import type { GovernorateCode } from "../../model/ids";
import { type IncidentSum, peopleQuantity } from "../../model/incidentSum";
import type { MonthWindow } from "../../model/placedStrikes";
import type { IncidentSums, PeopleRange } from "../../model/regionTypes";

/** The number of one province, with the rows it was added up from. */
export interface ProvinceSum<Total> {
  readonly total: Total;
  readonly sum: IncidentSum;
}

/** What the sums have in common. */
export interface SumKind<Total> {
  readonly table: "airwars_months" | "coalition_answers";
  readonly measure: "killed" | "conceded_killed";
  readonly peopleOf: (total: Total) => PeopleRange;
}

/** Joins totals by province with the rows behind them; null is the key of incidents without one. */
export function provinceSums<Total>(
  totals: ReadonlyMap<GovernorateCode | null, Total>,
  rows: readonly IncidentSums[],
  { table, measure, peopleOf }: SumKind<Total>,
  window: MonthWindow,
  asof: AsOf,
): ReadonlyMap<GovernorateCode | null, ProvinceSum<Total>> {
  const { from, to } = window;
  const known = rows.filter((row) => isKnown(row, asof) && matches(row, { from, to }));
  const sums = [...totals].flatMap(([governorate, total]) => {
    const own = known.filter((row) => row.governorate === governorate);
    const months = own.map(({ month }) => month).sort();
    const [row, first, last] = [own[0], months[0], months.at(-1)];
    if (row === undefined || first === undefined || last === undefined) return [];
    const sum: IncidentSum = {
      id: `map/${governorate ?? "unassigned"}`,
      table,
      measure,
      quantity: peopleQuantity(peopleOf(total)),
      governorate,
      area: null,
      grade: "likely",
      answer: null,
      delay: null,
      start: firstDay(first),
      end: lastDay(last),
      rows: own.length,
      published: row.published,
      documentId: row.documentId,
    };
    return [[governorate, { total, sum }] as const];
  });
  return new Map(sums);
}
