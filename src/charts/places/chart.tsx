import { mergeSums } from "../../model/places";
import { sourceShortName } from "../../model/sources";
import type { QuantityKind } from "../../model/types";
import { rangeLegend } from "../../plot/rangeLegend";
import { hasControls } from "../../url/view";
import { defineChart } from "../frame/defineChart";
import type { ChartModule, LoadedChart } from "../types";
import { getData, type PlaceGroup } from "./data";
import { layoutPlaces, type PlacesLayout } from "./layout";
import type { PlacesMessages } from "./messages/en";
import { PlacesPagePlot, type PlacesProps } from "./PlacesPagePlot";
import styles from "./PlacesPagePlot.module.css";
import { PlacesPlot } from "./PlacesPlot";
import { allRows, groupRows, type PlacesContext, type PlacesLabels } from "./rows";
import { placesSummary, placesTable } from "./table";

function getLabels(data: readonly PlaceGroup[], context: PlacesContext): PlacesLabels {
  const { language, words, record, view } = context;
  const groups = groupRows(data, context);
  const rows = groups.flatMap(allRows);
  const sum = mergeSums(data.flatMap((group) => group.sum ?? []));
  const { dayShort } = language.format;
  const sourceIds = rows.flatMap((row) => (row.kind === "killed" ? [row.estimate.sourceId] : []));
  return {
    groups,
    strikesHead:
      sum === null
        ? words.strikesHeadNone
        : words.strikesHead(dayShort(sum.firstRelease), dayShort(sum.lastRelease)),
    title: words.title,
    subtitle: "",
    help: [],
    summary:
      context.tablesStatus === "loading" ? words.summaryLoading : placesSummary(groups, context),
    notes: [...words.notes, ...(view.scale === "log" ? [language.messages.parts.logNote] : [])],
    sourceNames: [
      ...(sum === null ? [] : [words.releaseSource]),
      ...new Set(sourceIds.map((id) => sourceShortName(record.sources, id))),
    ],
    marks: rows.flatMap(({ mark, badge }) => (badge ? [mark, badge] : [mark])),
    table: placesTable(groups, context),
  };
}

/** Unfolds the places of all groups at once. */
function Controls({ data, context: { view, words, expanded }, onExpandedChange }: PlacesProps) {
  const foldable = hasControls(view)
    ? data.filter(({ places }) => places.length > 1).map(({ key }) => key)
    : [];
  if (foldable.length === 0) return null;
  const allExpanded = foldable.every((key) => expanded.has(key));
  return (
    <button
      type="button"
      className={styles.all}
      onClick={() => onExpandedChange(new Set(allExpanded ? [] : foldable))}
    >
      {allExpanded ? words.hideAll : words.showAll}
    </button>
  );
}

const chart: ChartModule<readonly PlaceGroup[], PlacesLabels, PlacesMessages, PlacesLayout> = {
  getData,
  isEmpty: (groups) => groups.length === 0,
  getLabels,
  Controls,
  getLayout: ({ labels, context }, { width }) =>
    layoutPlaces(labels.groups, width, context.view.scale),
  getLegend({ labels, context: { words, language } }) {
    const rows = labels.groups.flatMap(allRows);
    const kinds = new Set<QuantityKind>(rows.flatMap(({ bar }) => bar.quantity?.kind ?? []));
    const hasBadge = labels.marks.length > rows.length;
    return rangeLegend(kinds, hasBadge ? words.signMeans : null, language);
  },
  Plot: PlacesPlot,
  PagePlot: PlacesPagePlot,
};

/** Comparison by place: strikes of the daily releases beside estimates, each with its own period. */
export function load(words: PlacesMessages): LoadedChart {
  return defineChart(chart, words);
}
