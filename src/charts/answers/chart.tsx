import { AIRWARS_SOURCE, COALITION_SOURCE, sourceShortName } from "../../model/sources";
import { defineChart } from "../frame/defineChart";
import type { ChartModule, LoadedChart } from "../types";
import { AnswersPagePlot } from "./AnswersPagePlot";
import { AnswersPlot } from "./AnswersPlot";
import { Controls } from "./Controls";
import { type AnswersData, getData } from "./data";
import { delayList, pairGroups } from "./figureRows";
import { type AnswersLayout, layoutAnswers } from "./layout";
import type { AnswersMessages } from "./messages/en";
import { answerParts, resultParts } from "./partRows";
import { type AnswersContext, type AnswersLabels, allRows } from "./rows";
import { stackRow } from "./stackRows";
import { buildText } from "./summary";
import { buildTable } from "./table";

function listsOf(data: AnswersData, context: AnswersContext) {
  if (data.kind === "reports")
    return {
      parts: resultParts(data.reports, context),
      years: [],
      provinces: [],
      pairs: [],
      delays: null,
    };
  const { answers } = data;
  return {
    parts: answerParts(answers, context),
    years: answers.years.map((group) => stackRow(group, "year", context)),
    provinces: answers.provinces.map((group) => stackRow(group, "province", context)),
    pairs: pairGroups(answers, context),
    delays: delayList(answers, context),
  };
}

function getLabels(data: AnswersData, context: AnswersContext): AnswersLabels {
  const lists = listsOf(data, context);
  const rows = allRows(lists);
  const ids = data.kind === "answers" ? [AIRWARS_SOURCE, COALITION_SOURCE] : [COALITION_SOURCE];
  return {
    ...lists,
    ...buildText(data, lists.parts, context),
    sourceNames:
      rows.length === 0 ? [] : ids.map((id) => sourceShortName(context.record.sources, id)),
    marks: rows.map(({ mark }) => mark),
    table: buildTable(rows, data.kind, context),
  };
}

const chart: ChartModule<AnswersData, AnswersLabels, AnswersMessages, AnswersLayout> = {
  getData,
  isEmpty: (data) => (data.kind === "answers" ? data.answers.all === null : data.reports === null),
  getLabels,
  getLayout: ({ labels, context }, size) => layoutAnswers(labels, context, size),
  Plot: AnswersPlot,
  PagePlot: AnswersPagePlot,
  Controls,
};

/** What the Coalition answered to each incident that Airwars recorded in Syria. */
export function load(words: AnswersMessages): LoadedChart {
  return defineChart(chart, words);
}
