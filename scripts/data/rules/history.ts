/** Rules about the history of the package: no row comes, goes or changes without a word. */
import type { HistoryEntry, NotedTable } from "../../../src/model/historyTypes";
import type { PackageProblem, PackageValues, ReadPackage } from "../../read-package";

const FIGURE_TABLES: readonly NotedTable[] = ["editions", "estimates", "strike_totals", "strikes"];

/** A value of the history as its table writes it; an empty cell is empty in both. */
function cellOf(read: ReadPackage, table: NotedTable, rowId: string, column: string) {
  const row = read.raw.get(table)?.rows.find((one) => one.cells.id?.text === rowId);
  if (row === undefined) return { row: false, text: null };
  const cell = row.cells[column];
  return { row: true, text: cell === undefined ? undefined : (cell.text ?? null) };
}

function changeProblem(entry: HistoryEntry, last: boolean, read: ReadPackage): string | null {
  const { change, table, rowId, column } = entry;
  if (change === "released") return null;
  if (table === null || rowId === null) return "a change names its table and row";
  const cell = cellOf(read, table, rowId, column ?? "id");
  if (change === "removed") return cell.row ? "the row is still there" : null;
  if (!cell.row) return `no such row in ${table}`;
  if (change === "added") return null;
  if (column === null || cell.text === undefined) return `no such column in ${table}`;
  // Older corrections of the same cell have been corrected in their turn.
  return last && cell.text !== entry.new ? `the row says ${cell.text}` : null;
}

/**
 * Releases are in order and end with the present version; each gives the number of figure rows
 * that the changes since the last one make; each change fits the present rows.
 */
export function historyRules(read: ReadPackage, values: PackageValues): readonly PackageProblem[] {
  const { history } = values;
  const problem = (at: number, column: string, code: string, value: string): PackageProblem => ({
    file: "history.csv",
    row: at + 2,
    column,
    code,
    value,
  });
  const problems: PackageProblem[] = [];
  let rows: number | null = null;
  let change = 0;
  const isLast = (entry: HistoryEntry, at: number) =>
    !history
      .slice(at + 1)
      .some(
        (other) =>
          other.table === entry.table &&
          other.rowId === entry.rowId &&
          other.column === entry.column,
      );
  const versions = [...new Set(history.map((entry) => entry.version))];
  for (const version of versions) {
    const own = history.flatMap((entry, at) => (entry.version === version ? [{ entry, at }] : []));
    const releases = own.filter(({ entry }) => entry.change === "released");
    const [release] = releases;
    if (release === undefined || releases.length > 1) {
      problems.push(problem(own[0]?.at ?? 0, "change", "wants one release a version", version));
      continue;
    }
    change = own.filter(({ entry }) => entry.change === "added").length;
    change -= own.filter(({ entry }) => entry.change === "removed").length;
    const stated = Number(release.entry.new);
    if (rows !== null && rows + change !== stated)
      problems.push(problem(release.at, "new", `the changes make ${rows + change}`, version));
    rows = stated;
    for (const { entry, at } of own) {
      if (entry.date !== release.entry.date)
        problems.push(problem(at, "date", "not the day of its release", entry.date));
      const code = changeProblem(entry, isLast(entry, at), read);
      if (code !== null) problems.push(problem(at, "row_id", code, entry.rowId ?? ""));
    }
  }
  const actual = FIGURE_TABLES.reduce((sum, name) => sum + values[name].length, 0);
  const end = history.length - 1;
  if (rows !== actual)
    problems.push(problem(end, "new", `there are ${actual} figure rows`, String(rows)));
  if (versions.at(-1) !== read.descriptor.version)
    problems.push(
      problem(end, "version", `the package is ${read.descriptor.version}`, String(versions.at(-1))),
    );
  return problems;
}
