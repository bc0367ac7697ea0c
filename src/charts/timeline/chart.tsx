import { defineChart } from "../frame/defineChart";
import type { ChartModule, LabelContext, LoadedChart } from "../types";
import { Controls } from "./Controls";
import { getData, type TimelineData } from "./data";
import { sourceName, type TimelineContext, type TimelineLabels } from "./labels";
import type { TimelineMessages } from "./messages/en";
import { type PlacedTimeline, placeTimeline } from "./placeTimeline";
import { buildHelp, buildNotes, subtitleWords, summarySentences, titleWords } from "./summary";
import styles from "./Timeline.module.css";
import { TimelinePlot } from "./TimelinePlot";
import { buildMarks, buildTable } from "./table";
import type { TimelineProps } from "./timelineProps";

const isEmpty = ({ rows }: TimelineData) => rows.strikes.length + rows.periods.length === 0;

function getLabels(data: TimelineData, base: LabelContext<TimelineMessages>): TimelineLabels {
  const { rows, months, timeDomain } = data;
  const { language, words, record, view } = base;
  const context: TimelineContext = { language, words, sources: record.sources, timeDomain, months };
  const shown = [...rows.strikes, ...rows.periods];
  const empty = isEmpty(data);
  return {
    title: titleWords(context, data),
    subtitle: empty ? "" : subtitleWords(context, data, view),
    summary: !empty
      ? summarySentences(context, data)
      : rows.governoratesOnly
        ? words.noPlace
        : words.summary.empty,
    notes: empty ? [] : buildNotes(context, data),
    help: empty ? [] : buildHelp(context, data),
    sourceNames: [...new Set(shown.map((row) => sourceName(context, row.sourceId)))],
    marks: buildMarks(context, data),
    table: buildTable(context, data),
    timelineContext: context,
  };
}

function Empty(props: TimelineProps) {
  const { data, context, onViewChange } = props;
  const { words, language } = context;
  const { day } = language.format;
  const { rows, timeDomain } = data;
  return rows.governoratesOnly ? (
    <p>
      <span>{words.chooseCountry}</span> <a href="#places">{words.placesLink}</a>
    </p>
  ) : (
    <>
      <p>{words.empty(day(timeDomain.start), day(timeDomain.end))}</p>
      <button
        type="button"
        className={styles.reset}
        onClick={() => onViewChange({ from: null, to: null }, { history: "push" })}
      >
        {words.controls.wholePeriod}
      </button>
    </>
  );
}

const chart: ChartModule<TimelineData, TimelineLabels, TimelineMessages, PlacedTimeline> = {
  getData,
  isEmpty,
  getLabels,
  nearness: "time",
  Controls,
  Empty,
  getLayout: ({ data, labels }, size) => placeTimeline(data, labels.timelineContext, size),
  Plot: TimelinePlot,
};

/** Declared strikes and civilians killed over time. */
export function load(words: TimelineMessages): LoadedChart {
  return defineChart(chart, words);
}
