/**
 * The rows of a chart as a file has them: what the table shows, and for each row the record row
 * behind it with scope, source and document. Pure: the same rows as the table and the marks.
 */
import type { TableModel } from "../../charts/frame/table";
import { RECORD_COLUMNS, type RowContext, type Value } from "./recordColumns";
import { getFields } from "./recordFields";

export const INTEGER_COLUMNS: ReadonlySet<string> = new Set(["low", "central", "high"]);

export interface FileColumn {
  /** Machine name: a column of the record, `id`, or `shown_` and the column of the table. */
  readonly name: string;
  /** Heading of the table's column; null for columns of the record. */
  readonly shownAs: string | null;
}

export interface FileRows {
  readonly columns: readonly FileColumn[];
  readonly rows: readonly (readonly Value[])[];
}

/** What a row needs to be found again once it is apart from its page. */
export interface Origin {
  readonly asOf: string;
  /** Version of the data package. */
  readonly version: string;
  /** Full address of the view. */
  readonly link: string;
}

const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/**
 * A cell of the table as a CSV file has it: in quotation marks where it is digits and signs alone. A
 * spreadsheet with a decimal comma would read 8,000 as eight, and 1.2 as a day.
 */
function displayText(value: Value): Value {
  if (typeof value !== "string") return value;
  return DIGIT.test(value) && !LETTER.test(value) ? `“${value}”` : value;
}

/** The rows for a CSV file: numbers are in the columns of the record, and only there. */
export function withDisplayText({ columns, rows }: FileRows): FileRows {
  return {
    columns,
    rows: rows.map((row) =>
      row.map((value, at) => (columns[at]?.shownAs === null ? value : displayText(value))),
    ),
  };
}

/**
 * The rows with their origin in each: a CSV file has no place of its own for it, and a line above
 * the heading (`# …`) would be a row to a spreadsheet and cut addresses with a `#` in pandas. The
 * version has a letter before it: a bare 1.2.0 is a day in some countries' spreadsheets.
 */
export function withOrigin({ columns, rows }: FileRows, { asOf, version, link }: Origin): FileRows {
  const added = ["as_of", "data_version", "view"].map((name) => ({ name, shownAs: null }));
  return {
    columns: [...columns, ...added],
    rows: rows.map((row) => [...row, asOf, `v${version}`, link]),
  };
}

/** Every row of a table, in its order. */
export function fileRows(table: TableModel, context: RowContext): FileRows {
  return {
    columns: [
      { name: "id", shownAs: null },
      ...table.columns.map(({ key, label }) => ({ name: `shown_${key}`, shownAs: label })),
      ...RECORD_COLUMNS.map((name) => ({ name, shownAs: null })),
    ],
    rows: table.rows.map(({ id, cells, figure }) => {
      const fields = figure === null ? {} : getFields(figure, context);
      return [
        id,
        ...table.columns.map(({ key }) => cells[key]?.text ?? ""),
        ...RECORD_COLUMNS.map((name) => fields[name] ?? null),
      ];
    }),
  };
}
