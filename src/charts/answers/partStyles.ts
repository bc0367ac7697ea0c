/** Attributes of the parts of a bar; those of the backlog's bar look the same here. */
import type { Answer } from "../../model/regionTypes";
import type { PlotColors } from "../../plot/colors";
import type { Result } from "./decidedReports";

export function partStyles({ paper, ink2, ruleStrong, seriesCoalition }: PlotColors) {
  const accepted = { fill: seriesCoalition };
  const rejected = {
    fill: seriesCoalition,
    fillOpacity: 0.3,
    stroke: seriesCoalition,
    strokeWidth: 0.75,
  };
  const outline = { fill: paper, stroke: ruleStrong, strokeWidth: 0.75 };
  return {
    credible: accepted,
    non_credible: rejected,
    nonCredible: rejected,
    duplicate: { fill: ruleStrong },
    rest: { fill: ruleStrong },
    open_incident: { fill: ink2 },
    not_yet_assessed: outline,
    no_statement: outline,
  } as const satisfies Record<Answer | Result, object>;
}
