/** Reads typed values from checked cells. The schema has been enforced before: no checks here. */
import { type Day, lastDay, type Month } from "../model/day";
import type { Gaps, Published } from "../model/types";
import type { Row } from "./tableSchema";

/** Text of a cell, null when it is empty. */
export function optional(row: Row, column: string): string | null {
  return row.cells[column]?.text ?? null;
}

/** Text of a cell that the schema requires. */
export function text(row: Row, column: string): string {
  return row.cells[column]?.text ?? "";
}

export function number(row: Row, column: string): number | null {
  const value = optional(row, column);
  return value === null ? null : Number(value);
}

export function flag(row: Row, column: string): boolean {
  return text(row, column) === "yes";
}

export function day(row: Row, column: string): Day {
  return text(row, column) as Day;
}

export function optionalDay(row: Row, column: string): Day | null {
  return optional(row, column) as Day | null;
}

/** Publication date from `published` and `published_precision`. */
export function published(row: Row): Published {
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

/** Why the empty cells of a row are empty. */
export function gaps(row: Row): Gaps {
  const reasons: Record<string, Gaps[string]> = {};
  for (const [column, cell] of Object.entries(row.cells))
    if (cell.gap !== null && cell.gap !== "empty") reasons[column] = cell.gap;
  return reasons;
}
