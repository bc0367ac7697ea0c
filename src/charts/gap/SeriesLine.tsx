import type { TotalSeries } from "../../model/gap";
import { usePlotColors } from "../../plot/colors";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import { type GapContext, seriesLabel } from "./labels";
import type { PanelsLayout, PlacedSeries } from "./layout";

/** The line of a series. */
export function SeriesLine({ placed }: { readonly placed: PlacedSeries }) {
  return (
    <g fill="none" stroke={seriesColor(usePlotColors(), placed.source)}>
      {placed.line !== "" && <path strokeWidth={2} d={placed.line} data-series={placed.key} />}
      {placed.tail !== "" && <path strokeWidth={1.5} strokeDasharray="2 3" d={placed.tail} />}
    </g>
  );
}

export interface SeriesNameProps {
  readonly placed: PlacedSeries;
  readonly series: TotalSeries;
  readonly layout: PanelsLayout;
  readonly context: GapContext;
}

/** A series' name and current total, beside the plot. */
export function SeriesName({ placed, series, layout, context }: SeriesNameProps) {
  const { label, end } = placed;
  const colors = usePlotColors();
  if (label === null || end === null) return null;
  const { name, figure } = seriesLabel(context, series);
  const { names } = layout;
  return (
    <g>
      <path
        fill="none"
        stroke={seriesColor(colors, placed.source)}
        d={`M${end.x + 4},${end.y}H${names - 10}L${names - 4},${label}`}
      />
      <text {...textStyles(colors).name} x={names} y={label} data-name={placed.source}>
        <tspan>{name}</tspan>
        <tspan fontWeight={400} x={names} dy={15}>
          {figure}
        </tspan>
      </text>
    </g>
  );
}
