import { hasControls, isCompactEmbed } from "../../url/view";
import { defineChart } from "../frame/defineChart";
import type { ChartLabels, ChartModule, LabelContext, LoadedChart } from "../types";
import { type GapData, getData } from "./data";
import styles from "./Gap.module.css";
import { GapPagePlot, type GapProps } from "./GapPagePlot";
import { GapPlot } from "./GapPlot";
import { sourceName, toGapContext } from "./labels";
import { buildLegend } from "./legend";
import { buildMarks, ratioByRow } from "./marks";
import type { GapMessages } from "./messages/en";
import { type GapLayout, placePanels, ZOOM } from "./placePanels";
import { buildHelp, buildNotes, chartSubtitle, chartTitle, summarySentence } from "./summary";
import { TimeBasisChoice } from "./TimeBasisChoice";
import { buildTable } from "./table";

type Context = LabelContext<GapMessages>;

function getLabels({ rows, ratios }: GapData, base: Context): ChartLabels {
  const context = toGapContext(base);
  const byRow = ratioByRow(ratios);
  // A compact frame draws the first panel alone.
  const isCompact = isCompactEmbed(base.view);
  const panels = isCompact ? rows.panels.slice(0, 1) : rows.panels;
  const sourceIds = [
    ...panels.flatMap(({ series }) => series.map(({ source }) => source)),
    ...(isCompact ? [] : rows.strikes.map(({ row }) => row.sourceId)),
  ];
  return {
    title: chartTitle(context, ratios),
    subtitle: chartSubtitle(context, rows),
    summary: summarySentence(context, rows, ratios),
    notes: rows.panels.length === 0 ? [] : buildNotes(context, rows),
    help: rows.panels.length === 0 ? [] : buildHelp(context, rows, ratios),
    sourceNames: [...new Set(sourceIds.map((id) => sourceName(context, id)))],
    marks: buildMarks(context, rows, byRow),
    table: buildTable(context, rows, byRow),
  };
}

/** Which day places a figure, and whether the axes fit what is known. */
function Controls({ data, context, onViewChange, onExpandedChange }: GapProps) {
  const { view, words, expanded } = context;
  if (!hasControls(view)) return null;
  const zoomed = expanded.has(ZOOM);
  const natural = data.rows.timeDomain;
  const canZoom = natural !== null && natural.end !== data.axes?.time.end;
  return (
    <div className={styles.controls}>
      <TimeBasisChoice
        words={words}
        timeBasis={view.timeBasis}
        onTimeBasisChange={(timeBasis) => onViewChange({ timeBasis })}
      />
      {canZoom && (
        <button
          type="button"
          className={styles.zoom}
          onClick={() => onExpandedChange(new Set(zoomed ? [] : [ZOOM]))}
        >
          {zoomed ? words.zoom.off : words.zoom.on}
        </button>
      )}
    </div>
  );
}

const chart: ChartModule<GapData, ChartLabels, GapMessages, GapLayout> = {
  getData,
  isEmpty: ({ rows }) => rows.panels.length === 0,
  getLabels,
  nearness: "time",
  getLayout: ({ data, context }, size) => placePanels(data, context, size),
  getLegend: ({ data, context }, isCompact) =>
    buildLegend(data, context.words, context.view.timeBasis, isCompact),
  Plot: GapPlot,
  PagePlot: GapPagePlot,
  Controls,
};

/** What each source had published as its total by each day. */
export function load(words: GapMessages): LoadedChart {
  return defineChart(chart, words);
}
