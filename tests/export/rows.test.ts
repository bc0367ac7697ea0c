import { csvParseRows } from "d3";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { TableModel } from "../../src/charts/frame/table";
import { sources } from "../../src/charts/sources";
import { safeCell, toCsv } from "../../src/export/rows/csv";
import { fileRows, withDisplayText, withOrigin } from "../../src/export/rows/fileRows";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { recordAsOf } from "../../src/model/asOf";
import { DEFAULT_VIEW } from "../../src/url/view";
import { PACKAGE } from "../support/package";

const record = recordAsOf(PACKAGE.record, DEFAULT_VIEW.asof);
const context = {
  record,
  documents: new Map(PACKAGE.documents.map((row) => [row.id, row])),
  notes: new Map(PACKAGE.notes.map((row) => [`${row.table}/${row.rowId}`, row])),
};
let table: TableModel;
beforeAll(async () => {
  const { getLabels } = await sources.load("en");
  table = getLabels({ record, view: DEFAULT_VIEW, tables: {} }, ENGLISH).table;
});

describe("a file's rows", () => {
  test("are the rows of the table, in its order, with every cell as shown", () => {
    const { columns, rows } = fileRows(table, context);
    expect(rows.map(([id]) => id)).toEqual(table.rows.map(({ id }) => id));
    const shown = columns.flatMap(({ name }, at) => (name.startsWith("shown_") ? [at] : []));
    expect(shown).toHaveLength(table.columns.length);
    for (const [at, row] of rows.entries())
      expect(shown.map((column) => row[column])).toEqual(
        table.columns.map(({ key }) => table.rows[at]?.cells[key]?.text),
      );
  });

  test("name the record row with its scope, source and document", () => {
    const { columns, rows } = fileRows(table, context);
    const official = rows.find(([id]) => id === "cjtf_oir-report-2019-06-27");
    const of = (name: string) => official?.[columns.findIndex((one) => one.name === name)];
    expect({
      table: of("table"),
      row: of("row_id"),
      source: of("source_id"),
      kind: of("kind"),
      low: of("low"),
      central: of("central"),
      high: of("high"),
      end: of("end"),
      countries: of("countries"),
      actor: of("actor"),
      published: of("published"),
    }).toEqual({
      table: "estimates",
      row: "cjtf_oir-report-2019-06-27",
      source: "cjtf_oir",
      kind: "at_least",
      low: 1319,
      central: null,
      high: null,
      end: "2019-05-31",
      countries: "both",
      actor: "coalition",
      published: "2019-06-27",
    });
    expect(of("document_url")).toMatch(/^https?:\/\//);
    expect(of("document_publisher")).not.toBe("");
  });

  test("a sum of daily releases says how it was derived", () => {
    const sums: TableModel = {
      columns: [],
      rows: [
        {
          id: "strikes-kobani",
          cells: {},
          figure: {
            kind: "releases",
            sum: {
              name: "Kobani",
              country: "syria",
              value: 12,
              firstRelease: "2014-10-02" as never,
              lastRelease: "2014-10-09" as never,
              rows: 4,
              placeIds: ["kobani" as never],
            },
          },
        },
      ],
    };
    expect(fileRows(sums, context).rows[0]).toContain(
      "sum of strikes_by_place.strikes, 4 rows: release_date from 2014-10-02 to 2014-10-09, place_id kobani; the column scrape of each row names its document",
    );
  });

  test("carry their origin, each of them", () => {
    const link = "https://example.org/?v=1.0.0#sources";
    const { columns, rows } = withOrigin(fileRows(table, context), {
      asOf: "2019-06-28",
      version: "1.0.0",
      link,
    });
    expect(columns.slice(-3).map(({ name }) => name)).toEqual(["as_of", "data_version", "view"]);
    for (const row of rows) expect(row.slice(-3)).toEqual(["2019-06-28", "v1.0.0", link]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

describe("a spreadsheet with a decimal comma", () => {
  const shown = (text: string) =>
    withDisplayText({
      columns: [
        { name: "shown_value", shownAs: "Figure" },
        { name: "central", shownAs: null },
      ],
      rows: [[text, 8000]],
    }).rows[0];

  test.each([
    ["8,000", "“8,000”"],
    ["1.2", "“1.2”"],
    ["× 5.5", "“× 5.5”"],
    ["2014–2019", "“2014–2019”"],
    ["8,000 to 13,000", "8,000 to 13,000"],
    ["at least 1,319", "at least 1,319"],
    ["–", "–"],
    ["", ""],
  ])("takes %j for words, and the columns of the record for numbers", (text, written) => {
    expect(shown(text)).toEqual([written, 8000]);
  });

  test("finds no other number in a file than those to compute with", () => {
    const { columns, rows } = withOrigin(withDisplayText(fileRows(table, context)), {
      asOf: "2019-06-28",
      version: "1.0.0",
      link: "https://example.org/",
    });
    const numeric = columns.filter((_, at) =>
      rows.some((row) => typeof row[at] === "number" || /^[\d.,\s]+$/.test(`${row[at] ?? ""}`)),
    );
    expect(numeric.map(({ name }) => name)).toEqual(["low", "central", "high"]);
    const values = columns.flatMap(({ name }, at) =>
      /^(low|central|high)$/.test(name) ? [at] : [],
    );
    for (const row of rows)
      for (const at of values) expect(row[at] === null || Number.isInteger(row[at])).toBe(true);
  });
});

describe("no cell becomes a formula", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+44 20 7946 0000", "'+44 20 7946 0000"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["\n=1", "'\n=1"],
    ["＝1", "'＝1"],
    ["-12", "-12"],
    ["-0.5", "-0.5"],
    ["+7", "+7"],
    ["https://example.org/?a=1", "https://example.org/?a=1"],
    ["a=1", "a=1"],
    ["", ""],
  ])("%j is written as %j", (text, written) => {
    expect(safeCell(text)).toBe(written);
  });

  test("numbers stay numbers and no value stays empty", () => {
    expect([safeCell(-5), safeCell(0), safeCell(null)]).toEqual(["-5", "0", ""]);
  });

  test("whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = safeCell(text);
        expect(written.endsWith(text)).toBe(true);
        if (!/^[+-]?\d/.test(written)) expect(written).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

describe("a CSV file", () => {
  test("ends its lines with CRLF and quotes where RFC 4180 asks", () => {
    expect(
      toCsv(
        ["a", "b"],
        [
          ["x,y", 'say "no"'],
          ["two\nlines", null],
          [-1, "é"],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",\r\n-1,é\r\n');
  });

  test("keeps every text when it is read back", () => {
    const cell = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const read = csvParseRows(toCsv(["a", "b"], rows));
        expect(read).toEqual([["a", "b"], ...rows.map((row) => row.map(safeCell))]);
      }),
    );
  });
});
