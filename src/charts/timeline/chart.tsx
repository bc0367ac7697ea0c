import { defineChart } from "../frame/defineChart";
import type { ChartModule, ChartProps, LabelContext, LoadedChart } from "../types";
import { getData, type TimelineData } from "./data";
import { sourceName, type TimelineContext, type TimelineLabels } from "./labels";
import { layoutTimeline, type TimelineLayout } from "./layout";
import { buildLegend } from "./legend";
import type { TimelineMessages } from "./messages/en";
import { buildNotes, summarySentence } from "./summary";
import styles from "./Timeline.module.css";
import { TimelinePlot } from "./TimelinePlot";
import { buildMarks, buildTable } from "./table";

const isEmpty = ({ rows }: TimelineData) =>
  rows.strikes.length + rows.totals.length + rows.periods.length === 0;

function getLabels(data: TimelineData, base: LabelContext<TimelineMessages>): TimelineLabels {
  const { rows, events, timeDomain } = data;
  const { language, words, record, view } = base;
  const context: TimelineContext = { language, words, sources: record.sources, timeDomain };
  const shown = [...rows.strikes, ...rows.totals, ...rows.periods];
  const empty = isEmpty(data);
  return {
    title: words.title,
    subtitle: "",
    help: [],
    summary: !empty
      ? summarySentence(context, rows)
      : rows.governoratesOnly
        ? words.noPlace
        : words.summaryEmpty,
    notes: empty ? [] : buildNotes(context, rows, view),
    sourceNames: [...new Set(shown.map((row) => sourceName(context, row.sourceId)))],
    marks: buildMarks(context, rows, events),
    table: buildTable(context, rows, events),
    timelineContext: context,
  };
}

type Props = ChartProps<TimelineData, TimelineLabels, TimelineMessages>;

function Empty({ data: { rows, timeDomain }, context: { words, language }, onViewChange }: Props) {
  const { day } = language.format;
  return rows.governoratesOnly ? (
    <p>
      {words.noPlace} <a href="#places">{words.placesLink}</a>
    </p>
  ) : (
    <>
      <p>{words.empty(day(timeDomain.start), day(timeDomain.end))}</p>
      <button
        type="button"
        className={styles.reset}
        onClick={() => onViewChange({ from: null, to: null }, { history: "push" })}
      >
        {words.emptyReset}
      </button>
    </>
  );
}

const chart: ChartModule<TimelineData, TimelineLabels, TimelineMessages, TimelineLayout> = {
  getData,
  isEmpty,
  getLabels,
  getLayout: ({ data, context }, { width }) => layoutTimeline(data, width, context.language.format),
  getLegend: ({ data, labels }) => buildLegend(labels.timelineContext, data.rows),
  Plot: TimelinePlot,
  Empty,
};

/** Declared strikes and civilians killed over time. */
export function load(words: TimelineMessages): LoadedChart {
  return defineChart(chart, words);
}
