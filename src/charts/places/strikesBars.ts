import type { BarsProps } from "../../plot/Bars";
import type { PlotColors } from "../../plot/colors";
import type { StrikesRow } from "./rows";

/** Marks and greys of rows of strikes. */
export function strikesBars(
  rows: readonly StrikesRow[],
  colors: PlotColors,
): Pick<BarsProps, "marks" | "colorOf"> {
  const rowById = new Map(rows.map((row) => [row.mark.id, row]));
  return {
    marks: new Map(rows.map(({ mark }) => [mark.id, mark])),
    colorOf: (id) =>
      rowById.get(id)?.country === "syria" ? colors.strikesSyria : colors.strikesIraq,
  };
}
