/** Rules about the record as a whole: totals that rise, parts that add up, days that are covered. */
import { addDays, type Day } from "../../../src/model/day";
import type { Edition } from "../../../src/model/editionTypes";
import { splitByCountry, unsplitIntervals } from "../../../src/model/partition";
import type { StrikeTotal } from "../../../src/model/strikeTypes";
import type { PackageProblem, PackageValues } from "../../read-package";
import { problem } from "./problem";

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

/** The last day of the one official total that is rounded: it is below what was declared until then. */
const ROUNDED = "2017-02-28";

/** Whose totals are the Coalition's own. */
const OFFICIAL: ReadonlySet<string> = new Set(["cjtf_oir", "us_dod"]);

/**
 * The timeline adds up to every official total at whose day no interval runs on, split by country
 * or not, and for each country to the totals of that country while there are any.
 */
export function officialTotalRules({
  strikes,
  strike_totals,
}: Pick<PackageValues, "strikes" | "strike_totals">): readonly PackageProblem[] {
  const totals = strike_totals.filter(
    (total) => OFFICIAL.has(total.sourceId) && total.actor === "coalition" && total.preferred,
  );
  return [splitByCountry(strikes), unsplitIntervals(strikes)].flatMap((intervals) =>
    totals.flatMap(({ id, asOf, country, value }) => {
      const rows = intervals
        .filter((row) => row.basis !== "recount" || asOf >= row.end)
        .filter((row) => country === "both" || row.country === country);
      const open = rows.some((row) => row.partOf === null && row.start <= asOf && row.end > asOf);
      if (open || asOf === ROUNDED) return [];
      const sum = rows
        .filter((row) => row.end <= asOf)
        .reduce((total, row) => total + row.value, 0);
      return sum === value
        ? []
        : [problem("strikes.csv", "value", `sum to ${asOf} is ${sum}, official ${value}`, id)];
    }),
  );
}

/** The parts of a split interval add up to it, lie in it and were published on one day. */
export function partRules({ strikes }: Pick<PackageValues, "strikes">): readonly PackageProblem[] {
  return strikes
    .filter((row) => row.whole)
    .flatMap((whole) => {
      const parts = strikes.filter((row) => row.partOf === whole.id);
      const fits =
        parts.length > 0 &&
        parts.reduce((sum, row) => sum + row.value, 0) === whole.value &&
        parts.every((row) => row.timeline && row.start >= whole.start && row.end <= whole.end) &&
        new Set(parts.map((row) => row.published.knownBy)).size === 1;
      return fits ? [] : [problem("strikes.csv", "part_of", "parts do not make it", whole.id)];
    });
}

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
