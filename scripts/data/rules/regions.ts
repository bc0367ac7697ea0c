/** Rules about the tables by place and by incident: sums that must come out, rows that must agree. */
import type {
  AirwarsMonth,
  Battle,
  CoalitionAnswer,
  IncidentSums,
} from "../../../src/model/regionTypes";
import type { PackageProblem, PackageValues, RawTable } from "../../read-package";
import { problem } from "./problem";

/** Rows of `strikes_by_place` as checked cells. */
type ReleaseRows = RawTable["rows"];

interface DatedStrikes {
  readonly start: string;
  readonly end: string;
  readonly placeId: string;
  readonly strikes: number;
  readonly knownBy: string;
}

function releasesOf(rows: ReleaseRows): readonly DatedStrikes[] {
  return rows.map(({ cells }) => ({
    start: cells.strike_date?.text ?? "",
    end: cells.strike_date?.text ?? "",
    placeId: cells.place_id?.text ?? "",
    strikes: Number(cells.strikes?.text),
    knownBy: cells.release_date?.text ?? "",
  }));
}

/** Every sum by month and place is that of its rows, and no row is left out. */
export function monthSumRules(
  { strikes_by_month, strikes_by_place_partial }: PackageValues,
  releases: ReleaseRows,
): readonly PackageProblem[] {
  const sums = new Map<string, { strikes: number; rows: number; knownBy: string }>();
  const add = (row: DatedStrikes, coverage: string) => {
    const key = [row.end.slice(0, 7), row.placeId, coverage, row.knownBy.slice(0, 7)].join(" ");
    const sum = sums.get(key) ?? { strikes: 0, rows: 0, knownBy: "" };
    sums.set(key, {
      strikes: sum.strikes + row.strikes,
      rows: sum.rows + 1,
      knownBy: row.knownBy > sum.knownBy ? row.knownBy : sum.knownBy,
    });
  };
  for (const row of releasesOf(releases)) add(row, "complete");
  for (const row of strikes_by_place_partial) if (row.use === "series") add(row, "partial");
  const wrong = strikes_by_month.flatMap((row) => {
    const key = [row.month, row.placeId, row.coverage, row.knownBy.slice(0, 7)].join(" ");
    const sum = sums.get(key);
    sums.delete(key);
    return sum?.strikes === row.strikes && sum.rows === row.rows && sum.knownBy === row.knownBy
      ? []
      : [problem("strikes_by_month.csv", "strikes", `the rows give ${sum?.strikes}`, key)];
  });
  return [
    ...wrong,
    ...[...sums.keys()].map((key) =>
      problem("strikes_by_month.csv", "month", "rows without a sum", key),
    ),
  ];
}

function isIn(battle: Battle, placeId: string, places: PackageValues["places"]): boolean {
  if (battle.placeId !== null) return battle.placeId === placeId;
  return places.find((place) => place.id === placeId)?.governorate === battle.governorate;
}

/** The strikes of a battle are those of the rows in its days and area. */
export function battleRules(
  { battles, airwars_battles, strikes_by_place_partial, places }: PackageValues,
  releases: ReleaseRows,
): readonly PackageProblem[] {
  const complete = releasesOf(releases);
  const partial = strikes_by_place_partial.filter((row) => row.use === "series");
  const wrong = battles.flatMap((battle) => {
    const rows: readonly DatedStrikes[] = battle.coverage === "complete" ? complete : partial;
    const sum = rows
      .filter(({ start, end }) => start >= battle.start && end <= battle.end)
      .filter(({ placeId }) => isIn(battle, placeId, places))
      .reduce((total, { strikes }) => total + strikes, 0);
    return sum === battle.strikes
      ? []
      : [problem("battles.csv", "strikes", `the rows give ${sum}`, battle.id)];
  });
  const unequal = airwars_battles.filter(
    ({ incidents, accepted, rejected, otherOrNone }) =>
      accepted + rejected + otherOrNone !== incidents,
  );
  return [
    ...wrong,
    ...unequal.map(({ battleId }) =>
      problem("airwars_battles.csv", "incidents", "not the sum of the answers", battleId),
    ),
  ];
}

const likely = ({ grade }: Pick<IncidentSums, "grade">) =>
  grade === "confirmed" || grade === "fair";

/** Both tables of incidents hold the same incidents, month by month and grade by grade. */
export function incidentRules({
  airwars_months,
  coalition_answers,
  coalition_answer_delays,
}: PackageValues): readonly PackageProblem[] {
  const keyOf = (row: IncidentSums) => [row.month, row.governorate, row.area, row.grade].join(" ");
  const sums = (rows: readonly { key: string; sum: readonly number[] }[]) => {
    const byKey = new Map<string, readonly number[]>();
    for (const { key, sum } of rows)
      byKey.set(
        key,
        sum.map((n, at) => n + (byKey.get(key)?.[at] ?? 0)),
      );
    return byKey;
  };
  const counted = sums(
    airwars_months.map((row: AirwarsMonth) => ({
      key: keyOf(row),
      sum: [row.incidents, row.killed.min, row.killed.max],
    })),
  );
  const answered = sums(
    coalition_answers.map((row: CoalitionAnswer) => ({
      key: keyOf(row),
      sum: [row.incidents, row.airwarsKilled.min, row.airwarsKilled.max],
    })),
  );
  const delays = coalition_answer_delays.reduce((sum, row) => sum + row.incidents, 0);
  const incidents = airwars_months.reduce((sum, row) => sum + row.incidents, 0);
  return [
    ...[...new Set([...counted.keys(), ...answered.keys()])]
      .filter((key) => String(counted.get(key)) !== String(answered.get(key)))
      .map((key) => problem("coalition_answers.csv", "incidents", "not those of Airwars", key)),
    ...(delays === incidents
      ? []
      : [problem("coalition_answer_delays.csv", "incidents", "not all", String(delays))]),
    ...airwars_months
      .filter(({ killed, injured }) => killed.min > killed.max || injured.min > injured.max)
      .map(({ id }) => problem("airwars_months.csv", "killed_min", "above the maximum", id)),
  ];
}

const sumOf = (rows: readonly number[]) => rows.reduce((sum, n) => sum + n, 0);

/** Sums that the notes of the sources give, by which a lost or doubled row is seen. */
export function knownSumRules(
  values: PackageValues,
  releases: ReleaseRows,
): readonly PackageProblem[] {
  const near = (placeId: string, start: string, end: string) =>
    sumOf(
      releasesOf(releases)
        .filter((row) => row.placeId === placeId && row.start >= start && row.end <= end)
        .map((row) => row.strikes),
    );
  const syria = (start: string, end: string) =>
    values.strike_statements.find(
      (row) => row.country === "syria" && row.start === start && row.end === end,
    )?.strikes;
  const before2020 = values.airwars_months.filter((row) => likely(row) && row.month < "2020");
  const city = values.airwars_battles.find(
    (row) => row.battleId === "raqqa" && row.grade === "likely",
  );
  const sums: readonly (readonly [string, string, unknown, unknown])[] = [
    ["strikes_by_place.csv", "Raqqa", near("raqqa", "2017-06-06", "2017-10-20"), 4169],
    ["strikes_by_place.csv", "Mosul", near("mosul", "2016-10-17", "2017-07-10"), 1253],
    ["strike_statements.csv", "October 2018", syria("2018-10-01", "2018-10-31"), 481],
    ["strike_statements.csv", "November 2018", syria("2018-11-01", "2018-11-30"), 634],
    [
      "airwars_months.csv",
      "incidents",
      sumOf(values.airwars_months.map((row) => row.incidents)),
      2187,
    ],
    ["airwars_months.csv", "likely", sumOf(before2020.map((row) => row.incidents)), 1149],
    ["airwars_months.csv", "lowest", sumOf(before2020.map((row) => row.killed.min)), 5595],
    ["airwars_months.csv", "highest", sumOf(before2020.map((row) => row.killed.max)), 9468],
    ["airwars_battles.csv", "Raqqa", `${city?.killed.min} to ${city?.killed.max}`, "1787 to 2351"],
    ["airwars_battles.csv", "conceded", city?.concededKilled.min, 186],
    [
      "coalition_answers.csv",
      "conceded",
      sumOf(values.coalition_answers.map((row) => row.concededKilled.min)),
      723,
    ],
  ];
  return sums
    .filter(([, , sum, known]) => sum !== known)
    .map(([file, column, sum, known]) => problem(file, column, `is ${sum}`, String(known)));
}
