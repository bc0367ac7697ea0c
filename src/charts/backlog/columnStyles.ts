/** Attributes of the parts of a month's column and of the bar of all decided reports. */
import type { PlotColors } from "../../plot/colors";
import { reviewStyles } from "../../plot/reviewStyles";

export function columnStyles(colors: PlotColors) {
  const { paper, ink2, ruleStrong, seriesCoalition } = colors;
  return {
    ...reviewStyles(colors),
    received: { fill: paper, stroke: seriesCoalition },
    open: { fill: ink2 },
    /** Hatches where there is no figure. */
    gap: { fill: "none", stroke: ruleStrong, strokeWidth: 0.75 },
  } as const;
}
