/** Incidents by the time to the Coalition's first statement. */
import { min } from "d3";
import { isKnown } from "../../model/airwarsIncidents";
import { delaysOf } from "../../model/coalitionAnswers";
import type { Day } from "../../model/day";
import type { IncidentSum } from "../../model/incidentSum";
import {
  ANSWER_DELAYS,
  type AnswerDelay,
  type CoalitionAnswer,
  type CoalitionAnswerDelay,
} from "../../model/regionTypes";
import { isInPlaces } from "../../model/selection";
import type { View } from "../../url/view";

/** Incidents of any grade, in whole years and all of Syria: finer is not known. */
export interface DelayGroup {
  readonly delay: AnswerDelay;
  readonly incidents: number;
  readonly sum: IncidentSum;
}

/** The years that lie wholly in the window; the first one begins with the first incident. */
function wholeYears(
  table: readonly CoalitionAnswerDelay[],
  incidents: readonly CoalitionAnswer[],
  { from, to }: Pick<View, "from" | "to">,
): ReadonlySet<number> {
  const start = min(incidents, ({ month }) => month) ?? "";
  const isWhole = (year: number) =>
    (from === null || from <= `${year}-01` || (start.startsWith(`${year}`) && from <= start)) &&
    (to === null || to >= `${year}-12`);
  return new Set(table.map(({ year }) => year).filter(isWhole));
}

/** Shortest first. None where the view is of single provinces, or of no whole year. */
export function delayGroups(
  table: readonly CoalitionAnswerDelay[],
  incidents: readonly CoalitionAnswer[],
  view: View,
): readonly DelayGroup[] {
  if (!isInPlaces({ countries: "syria", governorate: null }, view.places)) return [];
  const known = table.filter((row) => isKnown(row, view.asof));
  const years = wholeYears(known, incidents, view);
  const rows = known.filter(({ year }) => years.has(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [one] = rows;
  if (one === undefined) return [];
  const sums = delaysOf(rows, { first, last }, view.asof);
  return ANSWER_DELAYS.flatMap((delay): readonly DelayGroup[] => {
    const value = sums.get(delay);
    if (value === undefined) return [];
    const sum: IncidentSum = {
      id: `delay/${delay}`,
      table: "coalition_answer_delays",
      measure: "incidents",
      quantity: { kind: "exact", value },
      governorate: null,
      area: null,
      grade: "all",
      answer: null,
      delay,
      start: `${first}-01-01` as Day,
      end: `${last}-12-31` as Day,
      rows: rows.filter((row) => row.delay === delay).length,
      published: one.published,
      documentId: one.documentId,
    };
    return [{ delay, incidents: value, sum }];
  });
}
