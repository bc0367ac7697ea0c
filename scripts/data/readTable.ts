/** Checks a table of the package against its schema and parses it. */
import { csvParseRows } from "d3";
import { parseTable, type TableName, type TableValue } from "../../src/data/tables";
import type { QuantityKind } from "../../src/model/quantity";
import type { Resource } from "./descriptor";
import { type Row, type TableProblem, validateTable } from "./tableSchema";

/** Which number columns each kind of estimate fills. */
const KIND_COLUMNS: Readonly<Record<QuantityKind, readonly string[]>> = {
  exact: ["central"],
  about: ["central"],
  at_least: ["low"],
  more_than: ["low"],
  up_to: ["high"],
  range: ["low", "high"],
};

/** Estimates whose number cells do not fit their kind. */
function checkKinds(rows: readonly Row[]): readonly TableProblem[] {
  return rows.flatMap(({ line, cells }) => {
    const filled = KIND_COLUMNS[cells.kind?.text as QuantityKind] ?? [];
    return ["low", "central", "high"]
      .filter((column) => ((cells[column]?.text ?? null) !== null) !== filled.includes(column))
      .map((column) => ({
        row: line,
        column,
        code: "wrong_kind" as const,
        value: cells[column]?.text ?? "",
      }));
  });
}

/** Checked rows of a table, and everything that is wrong with it. */
export function readRows(
  name: TableName,
  csv: string,
  resource: Resource,
): { readonly rows: readonly Row[]; readonly problems: readonly TableProblem[] } {
  const { rows, problems } = validateTable(csvParseRows(csv), resource);
  return { rows, problems: name === "estimates" ? [...problems, ...checkKinds(rows)] : problems };
}

/** Typed values of a table, or everything that is wrong with it. */
export function readTable<Name extends TableName>(
  name: Name,
  csv: string,
  resource: Resource,
):
  | { readonly value: TableValue<Name>; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly TableProblem[] } {
  const { problems } = readRows(name, csv, resource);
  if (problems.length > 0) return { value: null, problems };
  return { value: parseTable(name, csv), problems: [] };
}
