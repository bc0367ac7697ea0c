import type { BarsProps } from "../../plot/Bars";
import type { PlotColors } from "../../plot/colors";
import type { FigureRow } from "./rows";

/** Marks and colours of bars: who counted, and grey where nobody said when. */
export function figureBars(
  rows: readonly FigureRow[],
  { seriesAirwars, seriesCoalition, ruleStrong }: PlotColors,
): Pick<BarsProps, "marks" | "colorOf"> {
  const whoById = new Map(rows.map(({ mark, who }) => [mark.id, who]));
  const colors = {
    killed: seriesAirwars,
    conceded_killed: seriesCoalition,
    incidents: seriesCoalition,
    none: ruleStrong,
  };
  return {
    marks: new Map(rows.map(({ mark }) => [mark.id, mark])),
    colorOf: (id) => colors[whoById.get(id) ?? "none"],
  };
}
