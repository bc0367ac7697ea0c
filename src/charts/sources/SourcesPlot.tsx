import type { ScopeGroup } from "../../model/comparison";
import { Bars } from "../../plot/Bars";
import { usePlotColors } from "../../plot/colors";
import type { PlotProps } from "../types";
import { groupBars } from "./groupBars";
import type { SourcesLayout } from "./layout";
import type { SourcesMessages } from "./messages/en";
import type { SourcesLabels } from "./rows";

export type SourcesPlotProps = PlotProps<
  readonly ScopeGroup[],
  SourcesLabels,
  SourcesMessages,
  SourcesLayout
>;

/** The groups of bars as one drawing. */
export function SourcesPlot({ layout, getMarkProps }: SourcesPlotProps) {
  const colors = usePlotColors();
  return layout.groups.map(({ group, heading, scope, bars, barsTop }) => (
    <g key={group.group.key}>
      <g fill={colors.ink} fontSize={16} fontWeight={600}>
        {heading.map(({ y, text }) => (
          <text key={y} y={y}>
            {text}
          </text>
        ))}
      </g>
      <g fill={colors.ink2} fontSize={13}>
        {scope.map(({ y, text }) => (
          <text key={y} y={y}>
            {text}
          </text>
        ))}
      </g>
      <g transform={`translate(0,${barsTop})`} data-drawing="">
        <Bars {...groupBars(group, colors)} layout={bars} getMarkProps={getMarkProps} />
      </g>
    </g>
  ));
}
