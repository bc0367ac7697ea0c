import { Bars } from "../../plot/Bars";
import { usePlotColors } from "../../plot/colors";
import { textStyles } from "../../plot/textStyles";
import type { PlotProps } from "../types";
import type { AnswersData } from "./data";
import { figureBars } from "./figureBars";
import { type AnswersLayout, NOTE_LINE, type Section } from "./layout";
import type { AnswersMessages } from "./messages/en";
import { PartsBar } from "./PartsBar";
import type { AnswersLabels, StackRow } from "./rows";
import { Stacks } from "./Stacks";

export type AnswersPlotProps = PlotProps<
  AnswersData,
  AnswersLabels,
  AnswersMessages,
  AnswersLayout
>;

/** What is not folded, as one drawing. */
export function AnswersPlot({ labels, layout, context, getMarkProps }: AnswersPlotProps) {
  const colors = usePlotColors();
  const { heading, name, note } = textStyles(colors);
  const { words } = context;
  const headings: Readonly<Record<Section, string>> = {
    years: words.years,
    provinces: words.provinces,
    compared: words.compared,
  };
  const rows: readonly StackRow[] = [...labels.years, ...labels.provinces];
  return (
    <>
      {layout.parts !== null && (
        <g data-drawing="">
          <PartsBar parts={labels.parts} layout={layout.parts} getMarkProps={getMarkProps} />
        </g>
      )}
      {layout.note?.lines.map((line, at) => (
        <text {...note} key={line} y={(layout.note?.y ?? 0) + at * NOTE_LINE}>
          {line}
        </text>
      ))}
      {layout.sections.map(({ section, heading: y }) => (
        <text {...heading} fontSize={15} key={section} y={y}>
          {headings[section]}
        </text>
      ))}
      {layout.stacks.map(({ top, layout: stack }) => (
        <g key={top} transform={`translate(0,${top})`} data-drawing="">
          <Stacks rows={rows} layout={stack} getMarkProps={getMarkProps} />
        </g>
      ))}
      {layout.pairs.map(({ pair, top, bars }) => (
        <g key={pair.key} transform={`translate(0,${top})`}>
          <text {...name} fontSize={14} y={-6}>
            {pair.heading}
          </text>
          <g data-drawing="">
            <Bars {...figureBars(pair.rows, colors)} layout={bars} getMarkProps={getMarkProps} />
          </g>
        </g>
      ))}
    </>
  );
}
