/**
 * A table of the package from its text, checked against its schema. The build, the checks and the
 * tests read by it; the page does not: it gets what the build has checked (columns.ts).
 */
import { csvParseRows } from "d3";
import type { Resource } from "./descriptor";
import { checkKinds } from "./parseFigures";
import { type Row, type TableProblem, validateTable } from "./tableSchema";
import { type TableName, type TableValue, tableValue } from "./tables";

/** Checked rows of a table, and everything that is wrong with it. */
export function readRows(
  name: TableName,
  csv: string,
  resource: Resource,
): { readonly rows: readonly Row[]; readonly problems: readonly TableProblem[] } {
  const { rows, problems } = validateTable(csvParseRows(csv), resource);
  return { rows, problems: name === "estimates" ? [...problems, ...checkKinds(rows)] : problems };
}

/** A table from its text: its values, or everything that is wrong with it. */
export function readTable<Name extends TableName>(
  name: Name,
  csv: string,
  resource: Resource,
):
  | { readonly value: TableValue<Name>; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly TableProblem[] } {
  const { rows, problems } = readRows(name, csv, resource);
  if (problems.length > 0) return { value: null, problems };
  return { value: tableValue(name, rows), problems: [] };
}
