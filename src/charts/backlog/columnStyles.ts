/** Attributes of the parts of a month's column and of the bar of all decided reports. */
import type { PlotColors } from "../../plot/colors";

export function columnStyles({ paper, ink2, ruleStrong, seriesCoalition }: PlotColors) {
  return {
    received: { fill: paper, stroke: seriesCoalition },
    credible: { fill: seriesCoalition },
    nonCredible: {
      fill: seriesCoalition,
      fillOpacity: 0.3,
      stroke: seriesCoalition,
      strokeWidth: 0.75,
    },
    other: { fill: ruleStrong },
    open: { fill: ink2 },
    /** Hatches where there is no figure. */
    gap: { fill: "none", stroke: ruleStrong, strokeWidth: 0.75 },
  } as const;
}
