import type { ScopeGroup } from "../../model/comparison";
import type { QuantityKind } from "../../model/types";
import { rangeLegend } from "../../plot/rangeLegend";
import { defineChart } from "../frame/defineChart";
import type { ChartModule, LoadedChart } from "../types";
import { getData } from "./data";
import type { SourcesContext } from "./labels";
import { layoutSources, type SourcesLayout } from "./layout";
import type { SourcesMessages } from "./messages/en";
import { buildGroups, type SourcesLabels } from "./rows";
import { SourcesPagePlot } from "./SourcesPagePlot";
import { SourcesPlot } from "./SourcesPlot";
import { sourcesSummary } from "./summary";
import { sourcesTable } from "./table";

function getLabels(data: readonly ScopeGroup[], context: SourcesContext): SourcesLabels {
  const { language, words, view } = context;
  const groups = buildGroups(data, context);
  const rows = groups.flatMap((group) => group.rows);
  const asRate = view.measure === "rate";
  return {
    groups,
    title: asRate ? words.titleRate : words.title,
    subtitle: "",
    help: [],
    summary: sourcesSummary(groups, context),
    notes: [
      words.notes.rows,
      words.notes.axis,
      ...(view.scale === "log" ? [language.messages.parts.logNote] : []),
      ...(asRate ? [words.notes.rate] : []),
    ],
    sourceNames: [...new Set(rows.map((row) => row.source.shortName))],
    marks: rows.flatMap(({ mark, badgeMark }) => (badgeMark === null ? [mark] : [mark, badgeMark])),
    table: sourcesTable(groups, context),
  };
}

const chart: ChartModule<readonly ScopeGroup[], SourcesLabels, SourcesMessages, SourcesLayout> = {
  getData,
  isEmpty: (groups) => groups.every(({ rows }) => rows.length === 0),
  getLabels,
  getLayout: ({ labels, context }, { width }) => layoutSources(labels.groups, width, context.view),
  getLegend({ labels, context: { words, language } }) {
    const rows = labels.groups.flatMap((group) => group.rows);
    const kinds = new Set<QuantityKind>(rows.flatMap(({ drawn }) => drawn?.kind ?? []));
    const hasBadge = rows.some(({ badge }) => badge !== "");
    return rangeLegend(kinds, hasBadge ? words.signMeans : null, language);
  },
  Plot: SourcesPlot,
  PagePlot: SourcesPagePlot,
};

/** Comparison by source: one bar for each source and scope, grouped by the place they count. */
export function load(words: SourcesMessages): LoadedChart {
  return defineChart(chart, words);
}
