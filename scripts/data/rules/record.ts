/** Rules about the record as a whole: totals that rise, parts that add up, days that are covered. */
import { addDays, type Day } from "../../../src/model/day";
import type { Edition, StrikeTotal } from "../../../src/model/types";
import type { PackageProblem, PackageValues } from "../../read-package";

const problem = (file: string, column: string, code: string, value: string): PackageProblem => ({
  file,
  row: 0,
  column,
  code,
  value,
});

type TotalColumn = "strikes" | "engagements" | "killed" | "reportsReceived" | "reportsCredible";

/** Official running totals do not fall, unless the report says what is known of the correction. */
export function monotonicRules(editions: readonly Edition[]): readonly PackageProblem[] {
  const inOrder = [...editions].sort((a, b) => (a.dataThrough < b.dataThrough ? -1 : 1));
  const columns: TotalColumn[] = [
    "strikes",
    "engagements",
    "killed",
    "reportsReceived",
    "reportsCredible",
  ];
  return columns.flatMap((column) => {
    let last = 0;
    return inOrder.flatMap((edition) => {
      const value = edition[column];
      if (value === null) return [];
      const falls = value < last && edition.correction === null;
      last = value;
      return falls
        ? [problem("editions.csv", column, "falls without a stated correction", edition.id)]
        : [];
    });
  });
}

/** Running totals of strikes by one source for one country and actor do not fall either. */
export function totalRules(totals: readonly StrikeTotal[]): readonly PackageProblem[] {
  const last = new Map<string, number>();
  const rows = totals.filter((total) => total.preferred).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  return rows.flatMap((total) => {
    // Airwars published both its own count and, later, a page counter: the series are not one.
    const key = `${total.sourceId} ${total.country} ${total.actor}`;
    const before = last.get(key) ?? 0;
    last.set(key, total.value);
    return total.value < before
      ? [problem("strike_totals.csv", "value", `below ${before} of an earlier day`, total.id)]
      : [];
  });
}

/** The day to which the Coalition's statement of June 2019 counts, and its total. */
const REFERENCE = { dataThrough: "2019-05-31", strikes: 34514 } as const;

/** The timeline's intervals add up to the official totals: at the reference date and at the end. */
export function sumRules({
  strikes,
  editions,
}: Pick<PackageValues, "strikes" | "editions">): readonly PackageProblem[] {
  const timeline = strikes.filter((row) => row.timeline);
  const sumTo = (day: string) =>
    timeline.filter((row) => row.end <= day).reduce((total, row) => total + row.value, 0);
  const last = editions.filter((edition) => edition.strikes !== null).at(-1);
  const wanted: [string, number][] = [[REFERENCE.dataThrough, REFERENCE.strikes]];
  if (last?.strikes != null) wanted.push([last.dataThrough, last.strikes]);
  const reference = editions.find((edition) => edition.dataThrough === REFERENCE.dataThrough);
  const stated =
    reference?.strikes === REFERENCE.strikes
      ? []
      : [
          problem(
            "editions.csv",
            "strikes",
            `the reference report says ${reference?.strikes}`,
            REFERENCE.dataThrough,
          ),
        ];
  return [
    ...stated,
    ...wanted
      .filter(([day, total]) => sumTo(day) !== total)
      .map(([day, total]) =>
        problem("strikes.csv", "value", `sum to ${day} is ${sumTo(day)}, official ${total}`, day),
      ),
  ];
}

/** Every day from the first strike to the last report lies in an interval of the timeline. */
export function coverageRules({
  strikes,
  editions,
}: Pick<PackageValues, "strikes" | "editions">): readonly PackageProblem[] {
  const rows = strikes.filter((row) => row.timeline).sort((a, b) => (a.start < b.start ? -1 : 1));
  const problems: PackageProblem[] = [];
  let covered = "2014-08-07" as Day;
  for (const row of rows) {
    if (row.start > addDays(covered, 1))
      problems.push(
        problem("strikes.csv", "start", `no interval between ${covered} and`, row.start),
      );
    if (row.end > covered) covered = row.end;
  }
  const last = editions.at(-1)?.dataThrough;
  if (last !== undefined && covered < last)
    problems.push(
      problem("strikes.csv", "end", "the timeline ends before the last report", covered),
    );
  return problems;
}

const CELLS: Readonly<Record<string, keyof Edition>> = {
  strikes: "strikes",
  engagements: "engagements",
  killed: "killed",
  reports_received: "reportsReceived",
  reports_credible: "reportsCredible",
  carried_over: "carriedOver",
  received: "received",
  completed: "completed",
  credible: "credible",
  killed_this_report: "killedThisReport",
  non_credible: "nonCredible",
  duplicates: "duplicates",
  open: "open",
};

/** Reports restated elsewhere say the same: in estimates, in readings, in running totals. */
export function restatementRules(values: PackageValues): readonly PackageProblem[] {
  const editions = new Map(values.editions.map((edition) => [edition.id, edition]));
  const estimates = values.estimates.flatMap((estimate) => {
    if (estimate.editionId === null) return [];
    const edition = editions.get(estimate.editionId);
    const low = "low" in estimate.quantity ? estimate.quantity.low : null;
    return low === edition?.killed && estimate.end === edition?.dataThrough
      ? []
      : [problem("estimates.csv", "low", "differs from its report", estimate.id)];
  });
  const readings = values.edition_readings.flatMap((reading) => {
    if (!reading.preferred) return [];
    const edition = editions.get(reading.editionId);
    const key = CELLS[reading.column];
    const kept = key === undefined ? edition?.published.text : edition?.[key];
    return String(kept) === reading.value
      ? []
      : [
          problem(
            "edition_readings.csv",
            "value",
            "differs from the report",
            `${reading.editionId} ${reading.column}`,
          ),
        ];
  });
  const totals = values.strike_totals.flatMap((total) => {
    if (total.sourceId !== "cjtf_oir") return [];
    const edition = values.editions.find((one) => one.dataThrough === total.asOf);
    return edition?.strikes === total.value
      ? []
      : [problem("strike_totals.csv", "value", "differs from the report of that day", total.id)];
  });
  return [...estimates, ...readings, ...totals];
}
