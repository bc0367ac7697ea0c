/**
 * A checked table as columns, the form in which the build stores it and the page reads it: a
 * column of few distinct cells names each once. It compresses better than rows, parses as one
 * JSON text, and needs no second check: the build has made it from rows that passed theirs.
 */

import type { GapReason } from "../model/types";
import type { Cell, Row } from "./tableSchema";

/** Text, a number that prints as it was written, null for a plain empty cell, or `[reason]`. */
export type StoredCell = string | number | null | readonly [number];

/** Cells in order of the rows, or the distinct cells and for each row which one it holds. */
export type StoredColumn =
  | readonly StoredCell[]
  | { readonly of: readonly StoredCell[]; readonly at: readonly number[] };

export interface StoredTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, StoredColumn>>;
}

/** Stored by position: the order is part of the form. */
const REASONS: readonly GapReason[] = ["not_reported", "not_seen", "not_stated", "not_applicable"];

function encodeCell({ text, gap }: Cell): StoredCell {
  if (text === null) return gap === "empty" ? null : [REASONS.indexOf(gap)];
  const number = Number(text);
  // "007", "1e3" and "1.50" are texts: as numbers they would come back written otherwise.
  return String(number) === text && Number.isFinite(number) ? number : text;
}

function decodeCell(stored: StoredCell): Cell {
  if (stored === null) return { text: null, gap: "empty" };
  if (typeof stored === "object")
    return { text: null, gap: REASONS[stored[0]] ?? "not_applicable" };
  return { text: String(stored), gap: null };
}

/** A dictionary pays where cells repeat; ids and prose are shorter as they stand. */
const REPEATED = 2;

function encodeColumn(cells: readonly Cell[]): StoredColumn {
  const index = new Map<string, number>();
  const of: StoredCell[] = [];
  const at = cells.map((cell) => {
    const key = `${cell.gap}\u0000${cell.text}`;
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, of.length);
    return of.push(encodeCell(cell)) - 1;
  });
  return of.length * REPEATED < cells.length ? { of, at } : cells.map(encodeCell);
}

/** Rows without a fault as columns; `decodeTable` gives the same rows back. */
export function encodeTable(rows: readonly Row[]): StoredTable {
  const names = Object.keys(rows[0]?.cells ?? {});
  return {
    rows: rows.length,
    columns: Object.fromEntries(
      names.map((name) => [
        name,
        encodeColumn(rows.map(({ cells }) => cells[name] ?? { text: null, gap: "empty" })),
      ]),
    ),
  };
}

function decodeColumn(stored: StoredColumn): readonly Cell[] {
  if (!("of" in stored)) return stored.map(decodeCell);
  const of = stored.of.map(decodeCell);
  return stored.at.map((at) => of[at] ?? decodeCell(null));
}

/** The rows that a stored table was made of. */
export function decodeTable({ rows, columns }: StoredTable): readonly Row[] {
  const decoded = Object.entries(columns).map(
    ([name, column]) => [name, decodeColumn(column)] as const,
  );
  return Array.from({ length: rows }, (_, at) => {
    const cells: Record<string, Cell> = {};
    for (const [name, column] of decoded) cells[name] = column[at] ?? decodeCell(null);
    // The header of the file is line 1.
    return { line: at + 2, cells };
  });
}
