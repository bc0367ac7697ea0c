import type { ScopeGroup } from "../../model/comparison";
import { Bars } from "../../plot/Bars";
import { usePlotColors } from "../../plot/colors";
import type { PlotProps } from "../types";
import type { SourcesLabels } from "./groups";
import type { SourcesLayout } from "./layout";
import type { SourcesMessages } from "./messages/en";
import { rowBars } from "./rowBars";

export type SourcesPlotProps = PlotProps<
  readonly ScopeGroup[],
  SourcesLabels,
  SourcesMessages,
  SourcesLayout
>;

const HEADING = { base: 16, height: 24 } as const;

/** The first group as one drawing. */
export function SourcesPlot({ layout, context, getMarkProps }: SourcesPlotProps) {
  const colors = usePlotColors();
  const { group, bars, others, othersTop } = layout;
  if (group === null) return null;
  return (
    <>
      {bars !== null && (
        <g data-drawing="">
          <Bars {...rowBars(group.bars, colors)} layout={bars} getMarkProps={getMarkProps} />
        </g>
      )}
      {others !== null && (
        <g transform={`translate(0,${othersTop})`}>
          <text fill={colors.ink} fontSize={14} fontWeight={600} y={HEADING.base}>
            {context.words.also}
          </text>
          <g transform={`translate(0,${HEADING.height})`} data-drawing="">
            <Bars
              {...rowBars(group.others, colors)}
              badgeOf={() => null}
              layout={others}
              getMarkProps={getMarkProps}
            />
          </g>
        </g>
      )}
    </>
  );
}
