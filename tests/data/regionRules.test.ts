import { describe, expect, it } from "vitest";
import {
  battleRules,
  incidentRules,
  knownSumRules,
  monthSumRules,
} from "../../scripts/data/rules/regions";
import { placedRules, statementRules } from "../../scripts/data/rules/statements";
import { readRaw } from "../../scripts/read-package";
import { FOLDER, PACKAGE } from "../support/package";

const RELEASES = readRaw(FOLDER).raw.get("strikes_by_place")?.rows ?? [];

/** The rows of a table with the first that fits changed. */
function changed<Row>(rows: readonly Row[], fits: (row: Row) => boolean, patch: Partial<Row>) {
  const at = rows.findIndex(fits);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.map((row, index) => (index === at ? { ...row, ...patch } : row));
}

describe("the tables by place and incident", () => {
  it("pass their rules", () => {
    expect(monthSumRules(PACKAGE, RELEASES)).toEqual([]);
    expect(battleRules(PACKAGE, RELEASES)).toEqual([]);
    expect(knownSumRules(PACKAGE, RELEASES)).toEqual([]);
    for (const rule of [statementRules, placedRules, incidentRules])
      expect(rule(PACKAGE)).toEqual([]);
  });

  it("fail where a sum by month is not that of its rows, or a release has no sum", () => {
    const { strikes_by_month: months } = PACKAGE;
    const higher = changed(months, (row) => row.placeId === "raqqa", { strikes: 1000 });
    expect(monthSumRules({ ...PACKAGE, strikes_by_month: higher }, RELEASES)).toHaveLength(1);
    const fewer = { ...PACKAGE, strikes_by_month: months.slice(1) };
    expect(monthSumRules(fewer, RELEASES).map((one) => one.code)).toEqual(["rows without a sum"]);
  });

  it("fail where a battle has other strikes than its days", () => {
    const battles = changed(PACKAGE.battles, (row) => row.id === "raqqa", { strikes: 4170 });
    expect(battleRules({ ...PACKAGE, battles }, RELEASES)).toMatchObject([
      { code: "the rows give 4169", value: "raqqa" },
    ]);
  });

  it("fail where two statements to be added up share a day", () => {
    const strike_statements = changed(
      PACKAGE.strike_statements,
      (row) => row.use === "overlap" && row.country === "syria",
      { use: "series" },
    );
    expect(statementRules({ strike_statements })).toHaveLength(2);
  });

  it("fail where places hold more strikes than the release states", () => {
    const strikes_by_place_partial = changed(
      PACKAGE.strikes_by_place_partial,
      (row) => row.start === "2018-10-29",
      { strikes: 8 },
    );
    expect(placedRules({ ...PACKAGE, strikes_by_place_partial })).toMatchObject([
      { value: "syria-2018-10-29" },
    ]);
  });

  it("fail where answers and incidents differ, or a known sum does not come out", () => {
    const airwars_months = PACKAGE.airwars_months.slice(1);
    expect(incidentRules({ ...PACKAGE, airwars_months }).length).toBeGreaterThan(0);
    expect(
      knownSumRules({ ...PACKAGE, airwars_months }, RELEASES).map((one) => one.column),
    ).toContain("incidents");
    expect(knownSumRules(PACKAGE, RELEASES.slice(0, -2000)).map((one) => one.column)).toContain(
      "Raqqa",
    );
  });
});
