/** Attributes of the parts of a bar. */
import type { Answer } from "../../model/regionTypes";
import type { PlotColors } from "../../plot/colors";
import { reviewStyles } from "../../plot/reviewStyles";
import type { Result } from "./decidedReports";

export function partStyles(colors: PlotColors) {
  const { paper, ink2, ruleStrong } = colors;
  const { credible, nonCredible, other } = reviewStyles(colors);
  const outline = { fill: paper, stroke: ruleStrong, strokeWidth: 0.75 };
  return {
    credible,
    non_credible: nonCredible,
    nonCredible,
    duplicate: other,
    rest: other,
    open_incident: { fill: ink2 },
    not_yet_assessed: outline,
    no_statement: outline,
  } as const satisfies Record<Answer | Result, object>;
}
