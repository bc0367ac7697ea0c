import { describe, expect, it } from "vitest";
import { evaluate } from "../../scripts/data/derivation";
import {
  conflictRules,
  derivationRules,
  documentRules,
  periodRules,
  publishedRules,
  rangeRules,
} from "../../scripts/data/rules/figures";
import {
  descriptorRules,
  filesOf,
  foreignKeyRules,
  readerRules,
  sealRules,
} from "../../scripts/data/rules/package";
import {
  coverageRules,
  monotonicRules,
  officialTotalRules,
  partRules,
  restatementRules,
  sumRules,
  totalRules,
} from "../../scripts/data/rules/record";
import type { Row } from "../../scripts/data/tableSchema";
import { type RawTable, type ReadPackage, readRaw } from "../../scripts/read-package";
import type { TableName } from "../../src/data/tables";
import { FOLDER, PACKAGE } from "../support/package";

const REAL = readRaw(FOLDER);

/** The real package with one cell of one row of one table changed. */
function withCell(
  name: TableName,
  pick: (row: Row) => boolean,
  column: string,
  text: string | null,
): ReadPackage {
  const table = REAL.raw.get(name) as RawTable;
  const at = table.rows.findIndex(pick);
  expect(at).toBeGreaterThanOrEqual(0);
  const rows = table.rows.map((row, index) =>
    index === at
      ? {
          ...row,
          cells: {
            ...row.cells,
            [column]: text === null ? { text: null, gap: "empty" as const } : { text, gap: null },
          },
        }
      : row,
  );
  return { ...REAL, raw: new Map(REAL.raw).set(name, { ...table, rows }) };
}

const isRow = (id: string) => (row: Row) => row.cells.id?.text === id;

describe("the real package passes", () => {
  it("every rule about rows and files", () => {
    const rules = [
      rangeRules,
      publishedRules,
      periodRules,
      documentRules,
      conflictRules,
      foreignKeyRules,
      readerRules,
    ];
    for (const rule of rules) expect(rule(REAL)).toEqual([]);
    expect(sealRules(REAL, filesOf(FOLDER))).toEqual([]);
    expect(REAL.problems).toEqual([]);
  });

  it("every rule about the record", () => {
    for (const rule of [sumRules, coverageRules, restatementRules, officialTotalRules, partRules])
      expect(rule(PACKAGE)).toEqual([]);
    expect(derivationRules(PACKAGE, REAL)).toEqual([]);
    expect(monotonicRules(PACKAGE.editions)).toEqual([]);
    expect(totalRules(PACKAGE.strike_totals)).toEqual([]);
  });
});

describe("a rule fails when", () => {
  it("a range is upside down", () => {
    expect(rangeRules(withCell("estimates", isRow("airwars-034"), "low", "9999"))).toHaveLength(1);
  });

  it("a date is written less exactly than its precision says", () => {
    expect(
      publishedRules(withCell("editions", isRow("report-2019-06-27"), "published", "2019-06")),
    ).toHaveLength(1);
  });

  it("a period runs backward", () => {
    expect(
      periodRules(withCell("events", isRow("baghuz-strike"), "end", "2018-01-01")),
    ).toHaveLength(1);
  });

  it("a figure has no document", () => {
    expect(
      documentRules(withCell("estimates", isRow("airwars-034"), "document_id", null)),
    ).toHaveLength(1);
  });

  it("a conflicting publication has no preferred row, or no reason", () => {
    expect(
      conflictRules(withCell("estimates", isRow("airwars-015"), "preferred", "no")),
    ).toHaveLength(1);
    expect(
      conflictRules(withCell("estimates", isRow("airwars-014"), "preferred_reason", null)),
    ).toHaveLength(1);
    expect(
      conflictRules(withCell("estimates", isRow("airwars-034"), "preferred", "no")),
    ).toHaveLength(1);
  });

  it("a column of a key is empty, or the words for empty cells are none", () => {
    expect(readerRules(withCell("history", () => true, "id", null))).toHaveLength(1);
    const table = REAL.raw.get("events") as RawTable;
    const schema = { ...table.resource.schema, missingValues: [{ value: "" }] };
    const resource = { ...table.resource, schema };
    const raw = new Map(REAL.raw).set("events", { ...table, resource });
    expect(readerRules({ ...REAL, raw })).toHaveLength(1);
  });

  it("a key has no target", () => {
    expect(
      foreignKeyRules(withCell("estimates", isRow("airwars-034"), "source_id", "nobody")),
    ).toHaveLength(1);
  });

  it("a file has changed, or is not described", () => {
    const table = REAL.raw.get("events") as RawTable;
    const changed = { ...table, bytes: Buffer.concat([table.bytes, Buffer.from("\n")]) };
    const raw = new Map(REAL.raw).set("events", changed);
    expect(sealRules({ ...REAL, raw }, filesOf(FOLDER)).map((one) => one.column)).toEqual([
      "bytes",
      "hash",
    ]);
    expect(sealRules(REAL, ["stray.csv"])).toHaveLength(1);
  });

  it("the descriptor lacks a property of the standard", () => {
    const problems = descriptorRules({ name: "x", resources: [{ name: "a", path: "a.csv" }] });
    expect(problems.map((one) => one.column)).toContain("licenses");
    expect(problems.map((one) => one.column)).toContain("a.hash");
  });

  it("a total falls without a stated correction", () => {
    const editions = PACKAGE.editions.map((one) => ({ ...one, correction: null }));
    expect(monotonicRules(editions).map((one) => one.value)).toEqual([
      "report-2019-08-29",
      "report-2018-02-22",
    ]);
    const totals = PACKAGE.strike_totals.map((one) =>
      one.id === "cjtf_oir-2019-04-30" ? { ...one, value: 1 } : one,
    );
    expect(totalRules(totals)).toHaveLength(1);
  });

  it("the parts do not add up, by a single strike", () => {
    const strikes = PACKAGE.strikes.map((one) =>
      one.id === "official-2019-05-01" ? { ...one, value: one.value + 1 } : one,
    );
    expect(sumRules({ ...PACKAGE, strikes })).toHaveLength(2);
    expect(officialTotalRules({ ...PACKAGE, strikes }).length).toBeGreaterThan(10);
    expect(derivationRules({ ...PACKAGE, strikes }, REAL).map((one) => one.value)).toEqual([
      "official-2019-05-01",
    ]);
  });

  it("a day lies in no interval", () => {
    const strikes = PACKAGE.strikes.filter((one) => one.id !== "official-2018-03-01");
    expect(coverageRules({ ...PACKAGE, strikes })).toHaveLength(1);
  });

  it("the parts of an interval do not make it", () => {
    const strikes = PACKAGE.strikes.filter((one) => one.id !== "releases-syria-2018-10-01");
    expect(partRules({ strikes }).map((one) => one.value)).toEqual(["official-2018-10-01"]);
  });

  it("a report is restated with another number", () => {
    const editions = PACKAGE.editions.map((one) =>
      one.id === "report-2019-06-27" ? { ...one, killed: 1320 } : one,
    );
    const files = restatementRules({ ...PACKAGE, editions }).map((one) => one.file);
    expect(files).toContain("estimates.csv");
    expect(files).toContain("edition_readings.csv");
  });
});

describe("a derivation", () => {
  const input = { ...PACKAGE, releases: REAL.raw.get("strikes_by_place")?.rows ?? [] };

  it("adds, subtracts and sums releases", () => {
    expect(
      evaluate("strike_totals.cjtf_oir-2019-05-31 - strike_totals.cjtf_oir-2019-04-30", input),
    ).toBe(12);
    expect(
      evaluate("sum(strikes_by_place, country=iraq, strike_date=2017-07-01..2017-09-30)", input),
    ).toBe(784);
    expect(
      evaluate("sum(strike_statements, country=syria, end=2018-12-01..2018-12-31)", input),
    ).toBe(825);
  });

  it("leaves out the releases of one copy", () => {
    const days = "sum(strikes_by_place, country=iraq, release_date=2015-12-02..2016-01-01";
    expect(evaluate(`${days})`, input)).toBe(524);
    expect(evaluate(`${days}, scrape!=releases-cjtf-oir-pdf)`, input)).toBe(407);
  });

  it("throws when it names no row", () => {
    expect(() => evaluate("strike_totals.nothing", input)).toThrow("no row");
  });
});
