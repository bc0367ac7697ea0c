import { hasControls } from "../../url/view";
import { defineChart } from "../frame/defineChart";
import type { ChartLabels, ChartModule, LabelContext, LoadedChart, PlotProps } from "../types";
import { type GapData, getData } from "./data";
import { GapPlot } from "./GapPlot";
import { Legend } from "./Legend";
import { type GapContext, sourceName } from "./labels";
import type { GapMessages } from "./messages/en";
import { buildNotes, summarySentence } from "./summary";
import { TimeBasisChoice } from "./TimeBasisChoice";
import { buildMarks, buildTable, ratioByRow } from "./table";

type Context = LabelContext<GapMessages>;

const gapContext = (context: Context): GapContext => ({
  ...context,
  timeBasis: context.view.timeBasis,
});

function getLabels({ rows, ratios }: GapData, base: Context): ChartLabels {
  const context = gapContext(base);
  const { view, words } = context;
  const byRow = ratioByRow(ratios);
  const sourceIds = [
    ...rows.panels.flatMap(({ series }) => series.map(({ source }) => source)),
    ...rows.strikes.map(({ row }) => row.sourceId),
  ];
  return {
    title: words.title[view.timeBasis],
    subtitle: "",
    help: [],
    summary: summarySentence(context, rows, ratios, view),
    notes: rows.panels.length === 0 ? [] : buildNotes(context, rows, ratios, view.scale),
    sourceNames: [...new Set(sourceIds.map((id) => sourceName(context, id)))],
    marks: buildMarks(context, rows, byRow),
    table: buildTable(context, rows, byRow),
  };
}

type Props = PlotProps<GapData, ChartLabels, GapMessages>;

function Controls({ context: { view, words }, onViewChange }: Props) {
  return (
    hasControls(view) && (
      <TimeBasisChoice
        words={words}
        timeBasis={view.timeBasis}
        onTimeBasisChange={(timeBasis) => onViewChange({ timeBasis })}
      />
    )
  );
}

const chart: ChartModule<GapData, ChartLabels, GapMessages> = {
  getData,
  isEmpty: ({ rows }) => rows.panels.length === 0,
  getLabels,
  Controls,
  Legend: ({ data: { rows, ratios }, context }) => (
    <Legend context={gapContext(context)} rows={rows} ratios={ratios} />
  ),
  Plot: ({ data: { rows, ratios }, labels, context, getMarkProps }) =>
    rows.timeDomain !== null && (
      <GapPlot
        context={gapContext(context)}
        rows={rows}
        timeDomain={rows.timeDomain}
        ratios={ratios}
        marks={labels.marks}
        scale={context.view.scale}
        getMarkProps={getMarkProps}
      />
    ),
};

/** What each source had published as its total by each day. */
export function load(words: GapMessages): LoadedChart {
  return defineChart(chart, words);
}
