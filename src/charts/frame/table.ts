/** A chart's table as plain values, so that files, tables and tests share the same rows. */
import type { DialogTarget, FigureRef } from "../../figures/figureRef";
import type { InteractiveMark } from "../../plot/interactiveMark";

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** The cell that names the row. */
  readonly rowHeader?: boolean;
  /** The cell's text opens the row's card. */
  readonly opensCard?: boolean;
}

export interface CellValue {
  readonly text: string;
  /** What the column sorts by; null sorts last in both directions. */
  readonly sort: string | number | null;
  /** What the cell's text opens, where that is not the row's card. */
  readonly opens?: DialogTarget;
}

export interface TableRow {
  /** The id of the mark that draws the same row. */
  readonly id: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly figure: FigureRef | null;
}

export interface TableModel {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/**
 * A table whose rows are worked out when they are first asked for: a chart that shows its drawing
 * has a table at hand for files and the switch, and writes no cell of it until then.
 */
export function lazyTable(
  columns: readonly Column[],
  rowsOf: () => readonly TableRow[],
): TableModel {
  let rows: readonly TableRow[] | null = null;
  return {
    columns,
    get rows() {
      rows ??= rowsOf();
      return rows;
    },
  };
}

/** The columns of a table of marks, as keys in order. */
export interface MarkColumns<Key extends string> {
  readonly keys: readonly Key[];
  readonly labels: Readonly<Record<Key, string>>;
  readonly rowHeader: Key;
  readonly numeric: readonly Key[];
}

/** A table with a row for each mark; the cell of the column `figure` opens the mark's card. */
export function markTable<Key extends string, Row extends { readonly mark: InteractiveMark }>(
  rows: readonly Row[],
  { keys, labels, rowHeader, numeric }: MarkColumns<Key>,
  cellsOf: (row: Row) => Readonly<Record<Key, CellValue>>,
): TableModel {
  return lazyTable(
    keys.map((key) => ({
      key,
      label: labels[key],
      numeric: numeric.includes(key),
      rowHeader: key === rowHeader,
      opensCard: key === "figure",
    })),
    () => rows.map((row) => ({ id: row.mark.id, figure: row.mark.figure, cells: cellsOf(row) })),
  );
}

/** The cell of a column that does not apply to its row. */
export const EMPTY_CELL: CellValue = { text: "", sort: null };

/** A cell whose text is also what it sorts by. */
export function textCell(text: string): CellValue {
  return { text, sort: text };
}

/** A copy of `rows` ordered by a column; equal cells keep their order, empty ones come last. */
export function sortRows(
  rows: readonly TableRow[],
  sort: { readonly key: string; readonly descending: boolean } | null,
  locale: string,
): readonly TableRow[] {
  if (sort === null) return rows;
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const left = a.cells[sort.key]?.sort ?? null;
    const right = b.cells[sort.key]?.sort ?? null;
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === "number" && typeof right === "number") return sign * (left - right);
    return sign * String(left).localeCompare(String(right), locale, { numeric: true });
  });
}
