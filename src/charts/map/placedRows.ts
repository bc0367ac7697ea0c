/** What the maps of strikes and of killed place alike: the shapes of provinces, and numbers without one. */
import type { BaseLayout } from "./baseLayout";
import type { MarkedRow } from "./rows";

/** A row with the outline of its province. */
export interface ShapedRow {
  readonly row: MarkedRow;
  readonly shape: string;
}

/** A number without a province, as a line of text at the lower left. */
export interface PlacedRow {
  readonly row: MarkedRow;
  readonly y: number;
}

/** Below this reach (px) a map has no room for words at its edge. */
export const SMALL = 280;
const LINE = 17;

/** The rows of provinces that are inside the map. */
export function shapeRows(rows: readonly MarkedRow[], base: BaseLayout): readonly ShapedRow[] {
  return rows.flatMap((row) => {
    const shape = row.code === null ? undefined : base.provinces.get(row.code);
    return shape === undefined ? [] : [{ row, shape }];
  });
}

/** Those of the rows that have no province; none on a small map. */
export function placeUnassigned(
  rows: readonly MarkedRow[],
  { height, reach }: BaseLayout,
): readonly PlacedRow[] {
  const unassigned = reach < SMALL ? [] : rows.filter(({ level }) => level === "unassigned");
  return unassigned.map((row, at) => ({
    row,
    y: height - 6 - LINE * (unassigned.length - 1 - at),
  }));
}
