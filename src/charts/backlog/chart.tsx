import { reportMonthsText } from "../../figures/reportMonths";
import type { ReportMonth } from "../../model/backlog";
import { COALITION_SOURCE } from "../../model/sources";
import { defineChart } from "../frame/defineChart";
import type { ChartLabels, ChartModule, LoadedChart } from "../types";
import { BacklogPagePlot } from "./BacklogPagePlot";
import { BacklogPlot, type BacklogPlotLayout, placeBacklog } from "./BacklogPlot";
import { getData } from "./data";
import { type BacklogContext, buildHelp, buildNotes, summarySentence, titleWords } from "./labels";
import type { BacklogMessages } from "./messages/en";
import { buildMarks, buildTable } from "./table";

function getLabels(months: readonly ReportMonth[], context: BacklogContext): ChartLabels {
  const name = context.record.sources.get(COALITION_SOURCE)?.shortName;
  const isEmpty = months.length === 0;
  return {
    title: titleWords(context, months),
    subtitle: reportMonthsText(months, context.language),
    summary: summarySentence(context, months),
    notes: isEmpty ? [] : buildNotes(context, months),
    help: isEmpty ? [] : buildHelp(context, months),
    sourceNames: isEmpty || name === undefined ? [] : [name],
    marks: buildMarks(context, months),
    table: buildTable(context, months),
  };
}

const chart: ChartModule<readonly ReportMonth[], ChartLabels, BacklogMessages, BacklogPlotLayout> =
  {
    getData,
    isEmpty: (months) => months.length === 0,
    getLabels,
    nearness: "time",
    getLayout: ({ data, context }, size) => placeBacklog(data, context, size),
    Plot: BacklogPlot,
    PagePlot: BacklogPagePlot,
  };

/** The Coalition's reports received, completed and open, month by month. */
export function load(words: BacklogMessages): LoadedChart {
  return defineChart(chart, words);
}
