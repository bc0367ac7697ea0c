import { sourceShortName } from "../../model/sources";
import { isCompactEmbed } from "../../url/view";
import { defineChart } from "../frame/defineChart";
import type { ChartModule, LoadedChart } from "../types";
import { getData, type PlaceGroup } from "./data";
import { killedCards } from "./killedCards";
import { layoutPlaces, type PlacesLayout } from "./layout";
import { countryLegend } from "./legend";
import type { PlacesMessages } from "./messages/en";
import { PlacesPagePlot } from "./PlacesPagePlot";
import { PlacesPlot } from "./PlacesPlot";
import { allRows, type PlacesContext, type PlacesLabels } from "./rows";
import { strikesList } from "./strikesList";
import { compactCard, placesSubtitle, placesSummary, placesTitle } from "./summary";
import { placesTable } from "./table";

function getLabels(data: readonly PlaceGroup[], context: PlacesContext): PlacesLabels {
  const { language, words, record, view } = context;
  const strikes = strikesList(data, context);
  const cards = killedCards(data, context);
  const lists = { strikes, cards, compactCard: compactCard(strikes, cards, context) };
  const rows = allRows(lists);
  const isCompact = isCompactEmbed(view);
  const hasStrikes = strikes.sum !== null && !(isCompact && lists.compactCard !== null);
  const named = !isCompact ? rows : (lists.compactCard?.rows ?? []);
  const sourceIds = named.flatMap((row) => (row.kind === "killed" ? [row.estimate.sourceId] : []));
  const { notes, help } = words;
  return {
    ...lists,
    title: placesTitle(lists, context),
    subtitle: placesSubtitle(lists, context),
    summary: placesSummary(lists, context),
    notes: [notes.apart, notes.reports, notes.missing],
    help: [
      help.near,
      help.after,
      help.strip,
      help.countries,
      ...(view.scale === "log" ? [language.messages.parts.logNote] : []),
    ],
    sourceNames: [
      ...(hasStrikes ? [words.releaseSource] : []),
      ...new Set(sourceIds.map((id) => sourceShortName(record.sources, id))),
    ],
    marks: rows.flatMap((row) =>
      row.kind === "killed" && row.badge !== null ? [row.mark, row.badge] : [row.mark],
    ),
    table: placesTable(rows, context),
  };
}

const chart: ChartModule<readonly PlaceGroup[], PlacesLabels, PlacesMessages, PlacesLayout> = {
  getData,
  isEmpty: (groups) => groups.length === 0,
  getLabels,
  getLayout: ({ labels, context }, size) => layoutPlaces(labels, size, context.view.scale),
  getLegend: ({ labels, context }, isCompact) => countryLegend(labels, context.language, isCompact),
  Plot: PlacesPlot,
  PagePlot: PlacesPagePlot,
};

/** Where strikes were declared, and civilians killed place by place: two lists of unequal months. */
export function load(words: PlacesMessages): LoadedChart {
  return defineChart(chart, words);
}
