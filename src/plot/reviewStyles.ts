/** Attributes of what became of reports and incidents, the same in every bar of them. */
import type { PlotColors } from "./colors";

export function reviewStyles({ ruleStrong, seriesCoalition }: PlotColors) {
  return {
    credible: { fill: seriesCoalition },
    nonCredible: {
      fill: seriesCoalition,
      fillOpacity: 0.3,
      stroke: seriesCoalition,
      strokeWidth: 0.75,
    },
    /** Duplicates, and what has no published outcome. */
    other: { fill: ruleStrong },
  } as const;
}
