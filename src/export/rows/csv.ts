/**
 * Rows as a CSV file (RFC 4180: quoted where needed, CRLF line ends) that a spreadsheet opens
 * without being made to calculate.
 */
import { csvFormatRow } from "d3";
import type { Value } from "./recordColumns";

/**
 * For Excel, which takes a file without it for the local 8-bit code page and garbles every name
 * that is not ASCII. pandas, readr and fetch read over it. A file inside a Data Package goes
 * without: there the descriptor names the encoding, and the standard's own library takes the mark
 * for a part of the first column's name.
 */
export const BYTE_ORDER_MARK = "\uFEFF";

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe before what begins like one (OWASP,
 * "CSV Injection"). Numbers, negative ones too, stay as they are.
 */
export function safeCell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
}

/** The text of a file with a heading and rows; an empty cell has no value. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  const lines = [columns, ...rows].map((row) => csvFormatRow(row.map(safeCell)));
  return lines.map((line) => `${line}\r\n`).join("");
}
