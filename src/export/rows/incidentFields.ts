/** Sums of Airwars' incidents as columns of a file, with the rows that they are added up from. */
import type { IncidentMeasure, IncidentSum, IncidentTable } from "../../model/incidentSum";

const MEASURES: Readonly<Record<IncidentMeasure, string>> = {
  incidents: "incidents",
  killed: "civilians_killed",
  conceded_killed: "civilians_killed_conceded",
};

/** The columns that are added up. */
const COLUMNS: Readonly<Record<IncidentMeasure, (table: IncidentTable) => string>> = {
  incidents: () => "incidents",
  killed: (table) =>
    table === "coalition_answers"
      ? "airwars_killed_min and airwars_killed_max"
      : "killed_min and killed_max",
  conceded_killed: () => "conceded_killed_min and conceded_killed_max",
};

/** Which rows of the table are added up, in the words of its columns. */
function rowsOf({
  table,
  governorate,
  others = [],
  area,
  grade,
  answer,
  delay,
  start,
  end,
}: IncidentSum) {
  const [first, last] =
    table === "coalition_answer_delays"
      ? [start.slice(0, 4), end.slice(0, 4)]
      : [start.slice(0, 7), end.slice(0, 7)];
  const time = table === "coalition_answer_delays" ? "year" : "month";
  return [
    `${time} ${first} to ${last}`,
    ...(governorate === null ? [] : [`governorate ${[governorate, ...others].join(" or ")}`]),
    ...(area === null ? [] : [`area ${area}`]),
    ...(grade === "likely" ? ["grade confirmed or fair"] : []),
    ...(answer === null ? [] : [`answer ${answer}`]),
    ...(delay === null ? [] : [`delay ${delay}`]),
  ].join(", ");
}

/** The columns that a sum fills, but for number, source and document. */
export function incidentFields(sum: IncidentSum) {
  const { table, measure } = sum;
  return {
    table,
    measure: MEASURES[measure],
    start: sum.start,
    end: sum.end,
    end_basis: "stated",
    span: "period",
    countries: "syria",
    governorate: sum.others === undefined ? sum.governorate : null,
    place: sum.area,
    actor: "coalition",
    weapons: "air_and_artillery",
    grade: sum.grade,
    published: sum.published,
    published_precision: "day",
    derivation: `sum of ${table}.${COLUMNS[measure](table)}, ${sum.rows} rows: ${rowsOf(sum)}`,
  } as const;
}
