import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRaw } from "../../scripts/read-package";
import { decodeTable, encodeTable } from "../../src/data/columns";
import type { Cell } from "../../src/data/tableSchema";
import { TABLES, type TableName, tableValue } from "../../src/data/tables";
import { FOLDER, PACKAGE } from "../support/package";
import { FILES } from "../support/serve";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ minLength: 1 }).map((text) => ({ text, gap: null })),
  fc.double().map((n) => ({ text: String(n), gap: null })),
  fc
    .constantFrom("007", "-0", "1.50", "1e21", "NaN", "Infinity")
    .map((text) => ({ text, gap: null })),
  fc
    .constantFrom("not_reported", "not_seen", "not_stated", "not_applicable", "empty")
    .map((gap) => ({ text: null, gap }) as const),
);

describe("a table stored as columns", () => {
  it("gives back the rows it was made of, whatever their cells", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell })), (cells) => {
        const rows = cells.map((one, at) => ({ line: at + 2, cells: one }));
        expect(decodeTable(JSON.parse(JSON.stringify(encodeTable(rows))))).toEqual(rows);
      }),
    );
  });

  it.each(Object.keys(TABLES) as TableName[])("keeps every value of %s exactly", (name) => {
    const rows = readRaw(FOLDER).raw.get(name)?.rows ?? [];
    const stored = JSON.parse(JSON.stringify(encodeTable(rows)));
    expect(tableValue(name, decodeTable(stored))).toEqual(PACKAGE[name]);
  });
});

describe("the files of the record", () => {
  it("name their contents: a changed record never has the old name", () => {
    for (const [name, { path, sha256 }] of FILES)
      expect(path).toBe(`assets/${name}-${sha256.slice(0, 8)}.json`);
  });

  it("hold the first view's eight tables together and every other table apart", () => {
    expect([...FILES.keys()]).toEqual([
      "first-view",
      "documents",
      "edition_readings",
      "strikes_by_place",
      "notes",
      "history",
    ]);
  });
});
