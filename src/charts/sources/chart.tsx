import type { ScopeGroup } from "../../model/comparison";
import { isCompactEmbed } from "../../url/view";
import { defineChart } from "../frame/defineChart";
import type { ChartModule, LoadedChart } from "../types";
import { getData } from "./data";
import { allRows, buildGroups, compactGroup, type SourcesLabels } from "./groups";
import type { SourcesContext } from "./labels";
import { layoutSources, type SourcesLayout } from "./layout";
import type { SourcesMessages } from "./messages/en";
import { hasBadgeStop } from "./rows";
import { SourcesPagePlot } from "./SourcesPagePlot";
import { SourcesPlot } from "./SourcesPlot";
import { quotedNotes, sourcesSubtitle, sourcesSummary, sourcesTitle } from "./summary";
import { sourcesTable } from "./table";

function getLabels(data: readonly ScopeGroup[], context: SourcesContext): SourcesLabels {
  const { words, view } = context;
  const { groups, withoutRate } = buildGroups(data, context);
  const rows = allRows({ groups, withoutRate });
  const bars = new Set(groups.flatMap((group) => group.bars));
  const shown = isCompactEmbed(view) ? (compactGroup(groups)?.bars ?? []) : rows;
  const asRate = view.measure === "rate";
  const { notes, help } = words;
  return {
    groups,
    withoutRate,
    title: sourcesTitle({ groups, withoutRate }, context),
    // A compact frame has no notes: which total its bar shows is part of the line below the title.
    subtitle: [
      sourcesSubtitle(groups, context),
      ...(isCompactEmbed(view) ? quotedNotes(groups.slice(0, 1), context) : []),
    ].join(". "),
    summary: sourcesSummary({ groups, withoutRate }, context),
    notes:
      rows.length === 0
        ? []
        : [
            asRate ? notes.rate : notes.overlap,
            ...([...bars].some(hasBadgeStop) ? [notes.badge] : []),
            ...(view.scale === "log" ? [notes.log] : []),
          ],
    help:
      rows.length === 0
        ? []
        : [
            ...(asRate ? [notes.overlap, help.rate] : []),
            help.choice,
            help.axes,
            help.other,
            ...(view.scale === "log" ? [] : [help.bars]),
          ],
    sourceNames: [...new Set(shown.map((row) => row.source.shortName))],
    marks: rows.flatMap((row) =>
      row.badgeMark !== null && hasBadgeStop(row) && bars.has(row)
        ? [row.mark, row.badgeMark]
        : [row.mark],
    ),
    table: sourcesTable(rows, context),
  };
}

const chart: ChartModule<readonly ScopeGroup[], SourcesLabels, SourcesMessages, SourcesLayout> = {
  getData,
  isEmpty: (groups) => groups.every(({ rows }) => rows.length === 0),
  getLabels,
  getLayout: ({ labels, context }, size) => layoutSources(labels.groups, size, context.view),
  Plot: SourcesPlot,
  PagePlot: SourcesPagePlot,
};

/** Comparison by source: what each counted, place by place. */
export function load(words: SourcesMessages): LoadedChart {
  return defineChart(chart, words);
}
