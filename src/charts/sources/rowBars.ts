import type { BarsProps } from "../../plot/Bars";
import type { PlotColors } from "../../plot/colors";
import { seriesColor } from "../../plot/seriesColor";
import { hasBadgeStop, type SourceRow } from "./rows";

/** Marks, badges and colours of rows; rows without a bar have no badge. */
export function rowBars(
  rows: readonly SourceRow[],
  colors: PlotColors,
): Required<Pick<BarsProps, "marks" | "badgeOf" | "colorOf">> {
  const rowById = new Map<string, SourceRow>(rows.map((row) => [row.mark.id, row]));
  return {
    marks: new Map(rows.map(({ mark }) => [mark.id, mark])),
    badgeOf(id) {
      const row = rowById.get(id);
      return row !== undefined && hasBadgeStop(row) ? row.badgeMark : null;
    },
    colorOf(id) {
      const row = rowById.get(id);
      return row === undefined ? colors.ink2 : seriesColor(colors, row.source.id);
    },
  };
}
