/** Sums of the Coalition's answers to the incidents of a view: all, by year, by province, by delay. */
import type { ChartTables } from "../../data/tables";
import { isKnown, matches } from "../../model/airwarsIncidents";
import { type AnswerTotal, answersBy, answersByClass } from "../../model/coalitionAnswers";
import { type Day, firstDay, lastDay, type Month } from "../../model/day";
import type { GovernorateCode } from "../../model/ids";
import { type IncidentMeasure, type IncidentSum, peopleQuantity } from "../../model/incidentSum";
import type { Quantity } from "../../model/quantity";
import type { StrikeRecord } from "../../model/record";
import { ANSWERS, type Answer, type CoalitionAnswer } from "../../model/regionTypes";
import { isInPlaces, selectedSources } from "../../model/selection";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "../../model/sources";
import type { View } from "../../url/view";
import { type DelayGroup, delayGroups } from "./delayGroups";

/** Incidents that have something in common, with what the Coalition answered. */
export interface AnswerGroup {
  /** `all`, an answer, a year, a province, or `none` for incidents without a province. */
  readonly key: string;
  readonly governorate: GovernorateCode | null;
  readonly total: AnswerTotal;
  readonly counts: ReadonlyMap<Answer, number>;
  readonly sums: Readonly<Record<IncidentMeasure, IncidentSum>>;
}

export interface KnownAnswers {
  /** Null where the view has no incident. */
  readonly all: AnswerGroup | null;
  /** In the order of `ANSWERS`; answers without an incident are left out. */
  readonly classes: readonly AnswerGroup[];
  readonly years: readonly AnswerGroup[];
  /** Most incidents first. */
  readonly provinces: readonly AnswerGroup[];
  readonly delays: readonly DelayGroup[];
}

const NONE: KnownAnswers = { all: null, classes: [], years: [], provinces: [], delays: [] };

const yearOf = ({ month }: { readonly month: Month }) => month.slice(0, 4);
const exact = (value: number): Quantity => ({ kind: "exact", value });

/** What the tables have for the months and places of a view. */
export function knownAnswers(
  { sources }: Pick<StrikeRecord, "sources">,
  tables: ChartTables,
  view: View,
): KnownAnswers {
  const isAsked = selectedSources(sources, view).some(
    ({ id }) => id === AIRWARS_SOURCE || id === COALITION_SOURCE,
  );
  if (!isAsked) return NONE;
  const known = (tables.coalition_answers ?? []).filter((row) => isKnown(row, view.asof));
  const rows = known.filter(
    (row) =>
      matches(row, view) &&
      isInPlaces({ countries: "syria", governorate: row.governorate }, view.places),
  );
  const months = rows.map(({ month }) => month).sort();
  const [first, last] = [view.from ?? months[0], view.to ?? months.at(-1)];
  const [one] = rows;
  if (one === undefined || first === undefined || last === undefined) return NONE;
  const { published, documentId } = one;
  const bounds = { start: firstDay(first), end: lastDay(last) };

  function group(
    key: string,
    all: readonly CoalitionAnswer[],
    part: Partial<Pick<IncidentSum, "governorate" | "others" | "answer" | "start" | "end">>,
  ): AnswerGroup {
    const total = answersBy(all, view, view.asof, () => "all").get("all");
    if (total === undefined) throw new RangeError(`no incident in ${key}`);
    const sum = (measure: IncidentMeasure, quantity: Quantity): IncidentSum => ({
      id: `${key}/${measure}`,
      table: "coalition_answers",
      measure,
      quantity,
      area: null,
      grade: "likely",
      answer: null,
      governorate: null,
      delay: null,
      rows: all.length,
      published,
      documentId,
      ...bounds,
      ...part,
    });
    return {
      key,
      governorate: part.governorate ?? null,
      total,
      counts: new Map(
        [...answersByClass(all, view, view.asof)].map(([answer, { incidents }]) => [
          answer,
          incidents,
        ]),
      ),
      sums: {
        incidents: sum("incidents", exact(total.incidents)),
        killed: sum("killed", peopleQuantity(total.airwarsKilled)),
        conceded_killed: sum("conceded_killed", peopleQuantity(total.concededKilled)),
      },
    };
  }

  const place = provincesOf(view.places);
  const within = (year: string) => ({
    start: later(bounds.start, `${year}-01-01` as Day),
    end: earlier(bounds.end, `${year}-12-31` as Day),
  });
  return {
    all: group("all", rows, place),
    classes: ANSWERS.flatMap((answer) => {
      const some = rows.filter((row) => row.answer === answer);
      return some.length === 0 ? [] : [group(answer, some, { answer, ...place })];
    }),
    years: [...new Set(rows.map(yearOf))].sort().map((year) =>
      group(
        year,
        rows.filter((row) => yearOf(row) === year),
        { ...within(year), ...place },
      ),
    ),
    provinces: [...new Set(rows.map(({ governorate }) => governorate))]
      .map((governorate) =>
        group(
          governorate ?? "none",
          rows.filter((row) => row.governorate === governorate),
          { governorate },
        ),
      )
      .sort((a, b) => b.total.incidents - a.total.incidents || a.key.localeCompare(b.key)),
    delays: delayGroups(tables.coalition_answer_delays ?? [], known, view),
  };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** The provinces asked for; none where all of Syria is. */
function provincesOf(places: View["places"]): Pick<IncidentSum, "governorate" | "others"> {
  if (places === null || places.includes("syria")) return { governorate: null };
  const [governorate = null, ...others] = places.filter(
    (place): place is GovernorateCode => place !== "iraq" && place !== "syria",
  );
  return others.length === 0 ? { governorate } : { governorate, others };
}

/** Every sum of a view, each once. */
export function answerSums({
  all,
  classes,
  years,
  provinces,
  delays,
}: KnownAnswers): readonly IncidentSum[] {
  const groups = [...(all === null ? [] : [all]), ...classes, ...years, ...provinces];
  return [...groups.flatMap(({ sums }) => Object.values(sums)), ...delays.map(({ sum }) => sum)];
}
