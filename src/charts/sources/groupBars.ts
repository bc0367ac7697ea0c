import type { BarsProps } from "../../plot/Bars";
import type { PlotColors } from "../../plot/colors";
import { seriesColor } from "../../plot/seriesColor";
import type { SourceGroup } from "./rows";

/** Marks, badges and colours of a group's bars. */
export function groupBars(
  { rows }: SourceGroup,
  colors: PlotColors,
): Pick<BarsProps, "marks" | "badgeOf" | "colorOf"> {
  const rowById = new Map(rows.map((row) => [row.mark.id, row]));
  return {
    marks: new Map(rows.map(({ mark }) => [mark.id, mark])),
    badgeOf: (id) => rowById.get(id)?.badgeMark ?? null,
    colorOf(id) {
      const row = rowById.get(id);
      return row === undefined ? colors.ink2 : seriesColor(colors, row.source.id);
    },
  };
}
