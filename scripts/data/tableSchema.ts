/** Checks a table against its Table Schema, in the build and in `npm run check:data`. */
import { parseDay } from "../../src/model/day";
import type { GapReason } from "../../src/model/gapReason";
import type { Field, Resource } from "./descriptor";

export type ProblemCode =
  | "empty_file"
  | "wrong_header"
  | "wrong_cell_count"
  | "empty"
  | "not_a_number"
  | "not_a_day"
  | "not_yes_or_no"
  | "not_in_list"
  | "wrong_form"
  | "out_of_range"
  | "too_long"
  | "repeated"
  | "wrong_kind";

/** One thing that is wrong with a table, and where. */
export interface TableProblem {
  /** Line of the file, counted from 1; the header is line 1. */
  readonly row: number;
  readonly column: string;
  readonly code: ProblemCode;
  /** The cell, cut to 40 characters. */
  readonly value: string;
}

/** A cell once checked: a value, or the reason why there is none. */
export type Cell =
  | { readonly text: string; readonly gap: null }
  | { readonly text: null; readonly gap: GapReason | "empty" };

/** A row as checked cells by column name, with its line in the file. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

const EMPTY: Cell = { text: null, gap: "empty" };

function problemOf(field: Field, text: string): ProblemCode | null {
  const limits = field.constraints ?? {};
  if (field.type === "integer" || field.type === "number") {
    const form = field.type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
    if (!form.test(text)) return "not_a_number";
    const n = Number(text);
    if (limits.minimum !== undefined && n < limits.minimum) return "out_of_range";
    if (limits.maximum !== undefined && n > limits.maximum) return "out_of_range";
  }
  if (field.type === "date" && parseDay(text) === null) return "not_a_day";
  if (
    field.type === "boolean" &&
    ![...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(text)
  )
    return "not_yes_or_no";
  if (limits.enum !== undefined && !limits.enum.includes(text)) return "not_in_list";
  if (limits.pattern !== undefined && !new RegExp(`^(?:${limits.pattern})$`).test(text))
    return "wrong_form";
  if (field.format === "uri" && !/^https?:\/\/\S+$/.test(text)) return "wrong_form";
  if (limits.maxLength !== undefined && text.length > limits.maxLength) return "too_long";
  return null;
}

/**
 * Rows of a table by column name, and everything that is wrong with them: header, number of
 * cells, types, constraints, empty cells without a reason, repeated keys.
 */
export function validateTable(
  lines: readonly (readonly string[])[],
  resource: Resource,
): { readonly rows: readonly Row[]; readonly problems: readonly TableProblem[] } {
  const { fields, missingValues, primaryKey } = resource.schema;
  const problems: TableProblem[] = [];
  const report = (row: number, column: string, code: ProblemCode, value: string) =>
    problems.push({ row, column, code, value: value.slice(0, 40) });
  const header = lines[0];
  if (header === undefined) {
    report(1, "", "empty_file", "");
    return { rows: [], problems };
  }
  const wrong = fields.findIndex((field, at) => header[at] !== field.name);
  if (wrong !== -1 || header.length !== fields.length) {
    const at = wrong === -1 ? fields.length : wrong;
    report(1, fields[at]?.name ?? "", "wrong_header", header[at] ?? "");
    return { rows: [], problems };
  }
  const missing = new Set(missingValues.map((one) => (typeof one === "string" ? one : one.value)));
  const keys = new Set<string>();
  const rows: Row[] = [];

  lines.slice(1).forEach((texts, index) => {
    const line = index + 2;
    if (texts.length !== fields.length) {
      report(
        line,
        fields[Math.min(texts.length, fields.length - 1)]?.name ?? "",
        "wrong_cell_count",
        texts.at(-1) ?? "",
      );
      return;
    }
    const cells: Record<string, Cell> = {};
    fields.forEach((field, at) => {
      const text = texts[at] ?? "";
      if (text === "") {
        if (field["sl:emptyAllowed"] !== true) report(line, field.name, "empty", text);
        cells[field.name] = EMPTY;
      } else if (missing.has(text) && field.constraints?.required !== true) {
        cells[field.name] = { text: null, gap: text as GapReason };
      } else {
        const code = problemOf(field, text);
        if (code !== null) report(line, field.name, code, text);
        cells[field.name] = { text, gap: null };
      }
    });
    const key = primaryKey.map((name) => cells[name]?.text ?? "").join("\u0000");
    if (keys.has(key)) report(line, primaryKey[0] ?? "", "repeated", key.replaceAll("\u0000", " "));
    keys.add(key);
    rows.push({ line, cells });
  });
  return { rows, problems };
}
