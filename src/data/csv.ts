/**
 * Reads the package's CSV files into rows, and typed values out of their cells. The build has
 * checked every cell against the schema (scripts/data), so nothing is checked again here.
 */
import { csvParseRows } from "d3";
import { type Day, lastDay, type Month } from "../model/day";
import type { GapReason, Gaps } from "../model/gapReason";
import type { Published } from "../model/published";

/** The cells of a row by column name, as the file has them. */
export type CsvRow = Readonly<Record<string, string>>;

/** Cells that say why there is no value. */
const MISSING_VALUES: ReadonlySet<string> = new Set<GapReason>([
  "not_reported",
  "not_seen",
  "not_stated",
  "not_applicable",
]);

/** Rows of a CSV text with a header. `csvParse` would need `unsafe-eval`, which our CSP forbids. */
export function readCsv(csv: string): readonly CsvRow[] {
  const [header = [], ...lines] = csvParseRows(csv);
  return lines.map((cells) =>
    Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])),
  );
}

/** Text of a cell, null when it is empty or says why there is no value. */
export function optional(row: CsvRow, column: string): string | null {
  const value = row[column] ?? "";
  return value === "" || MISSING_VALUES.has(value) ? null : value;
}

/** Text of a cell that the schema requires. */
export function text(row: CsvRow, column: string): string {
  return optional(row, column) ?? "";
}

/** Number in a cell, null when there is none. */
export function number(row: CsvRow, column: string): number | null {
  const value = optional(row, column);
  return value === null ? null : Number(value);
}

/** Whether a cell says `yes`. */
export function flag(row: CsvRow, column: string): boolean {
  return row[column] === "yes";
}

/** Day in a cell that the schema requires. */
export function day(row: CsvRow, column: string): Day {
  return text(row, column) as Day;
}

/** Day in a cell, null when there is none. */
export function optionalDay(row: CsvRow, column: string): Day | null {
  return optional(row, column) as Day | null;
}

/** Publication date from `published` and `published_precision`. */
export function published(row: CsvRow): Published {
  const date = optional(row, "published");
  const precision = text(row, "published_precision") as Published["precision"];
  if (date === null || precision === "unknown")
    return { text: null, precision: "unknown", knownBy: null };
  const knownBy =
    precision === "day"
      ? (date as Day)
      : precision === "month"
        ? lastDay(date as Month)
        : (`${date}-12-31` as Day);
  return { text: date, precision, knownBy };
}

/** Why cells of a row have no value, by column. */
export function gaps(row: CsvRow): Gaps {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => MISSING_VALUES.has(value)),
  ) as Gaps;
}
