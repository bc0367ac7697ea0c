/** Rules about single figures: kinds, ranges, dates, documents, conflicts, derivations. */

import type { TableName } from "../../../src/data/tables";
import type { PackageProblem, PackageValues, ReadPackage } from "../../read-package";
import { evaluate } from "../derivation";
import type { Row } from "../tableSchema";

const PERIOD_TABLES = [
  "estimates",
  "strikes",
  "events",
  "strikes_by_place_partial",
  "strike_statements",
  "battles",
] as const;

/** Tables beyond the figures whose rows name the publication they were read in. */
const READ_TABLES = [
  "strikes_by_place_partial",
  "strike_statements",
  "airwars_months",
  "coalition_answers",
  "coalition_answer_delays",
  "battles",
  "airwars_battles",
] as const;

const FIGURE_TABLES = ["editions", "estimates", "strike_totals", "strikes"] as const;

function eachRow(
  read: ReadPackage,
  tables: readonly TableName[],
  check: (row: Row, at: (column: string, code: string) => PackageProblem) => PackageProblem | null,
): readonly PackageProblem[] {
  return tables.flatMap((name) => {
    const table = read.raw.get(name);
    return (table?.rows ?? []).flatMap((row) => {
      const problem = check(row, (column, code) => ({
        file: `${name}.csv`,
        row: row.line,
        column,
        code,
        value: row.cells[column]?.text ?? row.cells[column]?.gap ?? "",
      }));
      return problem === null ? [] : [problem];
    });
  });
}

const textOf = (row: Row, column: string) => row.cells[column]?.text ?? null;

/** lowest <= central <= highest. */
export function rangeRules(read: ReadPackage): readonly PackageProblem[] {
  return eachRow(read, ["estimates"], (row, at) => {
    const numbers = ["low", "central", "high"]
      .map((column) => textOf(row, column))
      .filter((text) => text !== null)
      .map(Number);
    const sorted = [...numbers].sort((a, b) => a - b);
    return numbers.every((n, i) => n === sorted[i]) ? null : at("low", "not lowest to highest");
  });
}

/** The publication date is written as exactly as its precision says. */
export function publishedRules(read: ReadPackage): readonly PackageProblem[] {
  const length = { day: 10, month: 7, year: 4, unknown: 0 };
  return eachRow(read, ["documents", ...FIGURE_TABLES], (row, at) => {
    const precision = (textOf(row, "published_precision") ?? "unknown") as keyof typeof length;
    const date = textOf(row, "published") ?? "";
    return date.length === length[precision]
      ? null
      : at("published", `does not fit “${precision}”`);
  });
}

/** Periods run forward. */
export function periodRules(read: ReadPackage): readonly PackageProblem[] {
  return eachRow(read, PERIOD_TABLES, (row, at) => {
    const end = textOf(row, "end");
    return end === null || (textOf(row, "start") ?? "") <= end
      ? null
      : at("end", "ends before it starts");
  });
}

/** Nothing has a value without a document. */
export function documentRules(read: ReadPackage): readonly PackageProblem[] {
  return eachRow(read, [...FIGURE_TABLES, ...READ_TABLES, "events"], (row, at) =>
    textOf(row, "document_id") === null ? at("document_id", "a figure without a document") : null,
  );
}

/** Conflicting publications: at least two rows, one preferred, each with its reason. */
export function conflictRules(read: ReadPackage): readonly PackageProblem[] {
  const figures = new Map<string, { file: string; row: Row }[]>();
  for (const name of ["estimates", "strike_totals", "strikes"] as const)
    for (const row of read.raw.get(name)?.rows ?? []) {
      const figure = textOf(row, "figure");
      if (figure !== null)
        figures.set(figure, [...(figures.get(figure) ?? []), { file: `${name}.csv`, row }]);
    }
  const lone = eachRow(read, ["estimates", "strike_totals", "strikes"], (row, at) =>
    textOf(row, "figure") === null && textOf(row, "preferred") === "no"
      ? at("preferred", "not preferred to anything")
      : null,
  );
  const sets = [...figures].flatMap(([figure, rows]) => {
    const preferred = rows.filter(({ row }) => textOf(row, "preferred") === "yes").length;
    const reasoned = rows.every(({ row }) => textOf(row, "preferred_reason") !== null);
    if (rows.length > 1 && preferred === 1 && reasoned) return [];
    const { file = "", row } = rows[0] ?? {};
    const code = "wants two rows or more, one preferred, each with a reason";
    return [{ file, row: row?.line ?? 0, column: "figure", code, value: figure }];
  });
  return [...lone, ...sets];
}

/** Every derived value is what its derivation gives. */
export function derivationRules(
  values: PackageValues,
  read: ReadPackage,
): readonly PackageProblem[] {
  const releases = read.raw.get("strikes_by_place")?.rows ?? [];
  return values.notes.flatMap(({ table, rowId, derivation }, index) => {
    const at = { file: "notes.csv", row: index + 2, column: "derivation" };
    const rows: readonly { readonly id: string }[] = values[table];
    const row = rows.find((one) => one.id === rowId);
    if (row === undefined)
      return [{ ...at, column: "row_id", code: `no such row in ${table}`, value: rowId }];
    if (derivation === null) return [];
    const stated = "value" in row ? Number(row.value) : Number.NaN;
    let derived: number;
    try {
      derived = evaluate(derivation, { ...values, releases });
    } catch (error) {
      return [{ ...at, code: String(error), value: rowId }];
    }
    return derived === stated
      ? []
      : [{ ...at, code: `gives ${derived}, the row says ${stated}`, value: rowId }];
  });
}
