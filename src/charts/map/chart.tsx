import { defineChart } from "../frame/defineChart";
import type { ChartModule, LoadedChart } from "../types";
import { Controls } from "./Controls";
import { getData, type MapData } from "./data";
import { layoutMap, type MapLayout } from "./layout";
import { mapLegend } from "./legend";
import { MapPagePlot } from "./MapPagePlot";
import { MapPlot } from "./MapPlot";
import { mapRows } from "./mapRows";
import { monthsText } from "./marks";
import type { MapMessages } from "./messages/en";
import type { MapContext, MapLabels } from "./rows";
import {
  buildHelp,
  buildNotes,
  strikesMonths,
  subtitleWords,
  summarySentence,
  titleWords,
} from "./summary";
import { mapTable } from "./table";

function getLabels(data: MapData, context: MapContext): MapLabels {
  const rows = mapRows(data, context);
  const { sources, geography } = context.words;
  return {
    rows,
    strikesMonths: strikesMonths(data, context),
    killedMonths: monthsText(data.killedMonths, context),
    title: titleWords(rows, context),
    subtitle: subtitleWords(data, context),
    summary: summarySentence(rows, data, context),
    notes: buildNotes(rows, data, context),
    help: buildHelp(data, context),
    sourceNames: [sources.strikes, ...(data.killed === null ? [] : [sources.killed]), geography],
    marks: rows.map(({ mark }) => mark),
    table: mapTable(rows, data, context),
  };
}

const chart: ChartModule<MapData, MapLabels, MapMessages, MapLayout> = {
  getData,
  // Where nothing is known, the map says so.
  isEmpty: () => false,
  getLabels,
  getLayout: layoutMap,
  getLegend: ({ data, context }, isCompact) => mapLegend(data, context, isCompact),
  Plot: MapPlot,
  PagePlot: MapPagePlot,
  Controls,
};

/** Declared strikes and civilians killed by province, on maps. */
export function load(words: MapMessages): LoadedChart {
  return defineChart(chart, words);
}
