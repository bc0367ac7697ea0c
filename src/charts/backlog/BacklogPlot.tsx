import { scaleLinear } from "d3";
import type { ReportMonth } from "../../model/backlog";
import { usePlotColors } from "../../plot/colors";
import { hatchPath } from "../../plot/hatch";
import { textStyles } from "../../plot/textStyles";
import type { ChartLabels, PlotLayout, PlotProps, PlotSize } from "../types";
import { columnStyles } from "./columnStyles";
import { barHeight, decidedParts, isStacked, LINE, partWords } from "./decided";
import type { BacklogContext } from "./labels";
import { type BacklogLayout, hasHatch, layoutBacklog } from "./layout";
import { MonthPanels } from "./MonthPanels";
import type { BacklogMessages } from "./messages/en";

/** Height in px of a compact plot that has not been measured. */
const COMPACT_HEIGHT = 300;
/** Least height in px that shows the months. */
const LEAST = 100;

/** The months below the bar of all decided reports. */
export interface BacklogPlotLayout extends PlotLayout {
  /** Null where a compact frame has no room for them. */
  readonly months: BacklogLayout | null;
  readonly monthsTop: number;
  /** Top of the key of hatched months in px; null where there is none. */
  readonly keyTop: number | null;
}

export type BacklogPlotProps = PlotProps<
  readonly ReportMonth[],
  ChartLabels,
  BacklogMessages,
  BacklogPlotLayout
>;

/** Places the months below the bar. */
export function placeBacklog(
  months: readonly ReportMonth[],
  { language }: BacklogContext,
  { width, height, isCompact }: PlotSize,
): BacklogPlotLayout {
  const barFoot = barHeight(months, width);
  const below = (monthsTop: number, room: number | null): BacklogPlotLayout => {
    const keyTop = monthsTop > barFoot ? barFoot : null;
    if (room !== null && room < LEAST)
      return { height: barFoot, months: null, monthsTop: barFoot, keyTop: null };
    const layout = layoutBacklog(months, { width, height: room }, language.format);
    return { height: monthsTop + layout.height, months: layout, monthsTop, keyTop };
  };
  // The notes of a chart in full explain its hatches.
  if (!isCompact) return below(barFoot, null);
  const room = (height ?? COMPACT_HEIGHT) - barFoot;
  const plain = below(barFoot, room);
  // Hatches need a key, and the key takes one line of the room for the months.
  return plain.months !== null && hasHatch(plain.months)
    ? below(barFoot + LINE, room - LINE)
    : plain;
}

/** Bar and months as one drawing. */
export function BacklogPlot({ layout, ...props }: BacklogPlotProps) {
  return (
    <>
      <Decided {...props} />
      {layout.keyTop !== null && (
        <HatchKey top={layout.keyTop} text={props.context.words.hatched} />
      )}
      {layout.months !== null && (
        <g transform={`translate(0,${layout.monthsTop})`} data-drawing="">
          <MonthPanels {...props} layout={layout.months} />
        </g>
      )}
    </>
  );
}

/** The sign of a month without a figure, and what it means. */
function HatchKey({ top, text }: { readonly top: number; readonly text: string }) {
  const colors = usePlotColors();
  const { gap } = columnStyles(colors);
  return (
    <g transform={`translate(0,${top})`} data-key="hatched">
      <path {...gap} d={hatchPath({ x: 1, y: 4, width: 12, height: 12 }, 4)} />
      <text {...textStyles(colors).note} x={18} y={15}>
        {text}
      </text>
    </g>
  );
}

const BAR_HEIGHT = 28;

/** All decided reports as one bar, with its parts in words: the legend of the months too. */
function Decided({ data, context, width }: Pick<BacklogPlotProps, "data" | "context" | "width">) {
  const colors = usePlotColors();
  const styles = columnStyles(colors);
  const decided = decidedParts(data);
  if (decided === null) return null;
  const { completed, parts } = decided;
  // A pixel of room on each side keeps the strokes inside the plot.
  const scale = scaleLinear([0, completed], [1, width - 1]);
  const stacked = isStacked(width);
  const step = stacked ? 0 : width / parts.length;
  return (
    <g data-decided="">
      {parts.map(({ part, number, start }, at) => (
        <g key={part}>
          <rect
            {...styles[part]}
            x={scale(start)}
            y={1}
            width={scale(start + number) - scale(start)}
            height={BAR_HEIGHT - 1}
          />
          <g transform={`translate(${at * step},${BAR_HEIGHT + 4 + (stacked ? at * LINE : 0)})`}>
            <rect {...styles[part]} x={1} y={6} width={10} height={10} />
            <text {...textStyles(colors).name} fontSize={14} x={18} y={16}>
              {partWords({ part, number }, completed, context)}
            </text>
          </g>
        </g>
      ))}
    </g>
  );
}
