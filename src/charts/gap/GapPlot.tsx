import { useMemo } from "react";
import { usePlotColors } from "../../plot/colors";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import type { ChartLabels, PlotProps } from "../types";
import type { GapData } from "./data";
import { seriesLabel, toGapContext } from "./labels";
import type { GapMessages } from "./messages/en";
import { Panels, type PanelsProps } from "./Panels";
import { type GapLayout, KEY_LINE } from "./placePanels";

export type GapPlotProps = PlotProps<GapData, ChartLabels, GapMessages, GapLayout>;

/** Key and panels as one drawing. */
export function GapPlot({ data, labels, context: base, layout, getMarkProps }: GapPlotProps) {
  const context = toGapContext(base);
  const markById = useMemo(
    () => new Map(labels.marks.map((mark) => [mark.id, mark])),
    [labels.marks],
  );
  const shared = { context, markById, getMarkProps, points: data.rows.strikes };
  return (
    <>
      <Key layout={layout} context={context} />
      <g transform={`translate(0,${layout.mainTop})`} data-drawing="">
        <Panels {...shared} layout={layout.main} />
      </g>
      {layout.rest !== null && (
        <g transform={`translate(0,${layout.restTop})`} data-drawing="">
          <Panels {...shared} layout={layout.rest} />
        </g>
      )}
    </>
  );
}

/** Names and current totals above a narrow plot. */
function Key({ layout, context }: Pick<PanelsProps, "context"> & { readonly layout: GapLayout }) {
  const colors = usePlotColors();
  const { name } = textStyles(colors);
  return layout.key.map((series, at) => {
    const { name: source, figure } = seriesLabel(context, series);
    const y = at * KEY_LINE;
    return (
      figure !== "" && (
        <g key={series.key}>
          <path
            fill="none"
            stroke={seriesColor(colors, series.source)}
            strokeWidth={3}
            d={`M0,${y + 9}h16`}
          />
          <text {...name} fontSize={14} x={22} y={y + 14} data-name={series.source}>
            <tspan>{source}</tspan> <tspan fontWeight={400}>{figure}</tspan>
          </text>
        </g>
      )
    );
  });
}
