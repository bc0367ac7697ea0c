import { useMemo } from "react";
import { firstDay, lastDay } from "../../data/day";
import type { StrikeRecord } from "../../data/types";
import { CAMPAIGN_START, type TimelineRows, timelineRows } from "../../record/timeline";
import { timelineWords } from "../../text/timelineWords";
import { useLanguage } from "../../text/useLanguage";
import { ChartFrame, type ChartProps } from "../parts/ChartFrame";
import { useMarks } from "../parts/useMarks";
import { Drawing } from "./Drawing";
import { Legend } from "./Legend";
import { marksOf, tableOf } from "./marks";
import { notesOf, summarySentence } from "./summary";
import styles from "./Timeline.module.css";
import { type Speech, sourceName } from "./text";

const NO_EVENTS: TimelineRows["events"] = [];

/** Declared strikes and civilians killed over time. `record` is already cut to the as-of day. */
export function Timeline({ record, view, onView }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const words = timelineWords(language);
  const { from, to, sources, places } = view;
  const rows = useMemo(
    () => timelineRows(record, { from, to, sources, places }),
    [record, from, to, sources, places],
  );
  // An impossible window still needs two days to name in the sentence that says so.
  const start = from === null ? CAMPAIGN_START : firstDay(from);
  const end = to === null ? start : lastDay(to);
  const { start: first, end: last } = rows.window ?? { start, end };
  const speech: Speech = useMemo(
    () => ({ language, sources: record.sources, window: { start: first, end: last } }),
    [language, record.sources, first, last],
  );
  const events = view.events ? rows.events : NO_EVENTS;
  const marks = useMemo(() => marksOf(speech, rows, events), [speech, rows, events]);
  const table = useMemo(() => tableOf(speech, rows, events), [speech, rows, events]);
  const { current, markProps } = useMarks(marks);
  const nothing = rows.strikes.length + rows.totals.length + rows.periods.length === 0;
  const shown = [...rows.strikes, ...rows.totals, ...rows.periods];
  const names = [...new Set(shown.map((row) => sourceName(speech, row.sourceId)))];
  const { day } = language.format;

  const empty = rows.governoratesOnly ? (
    <p>
      {words.noPlace} <a href="#places">{words.placesLink}</a>
    </p>
  ) : (
    <>
      <p>{words.empty(day(speech.window.start), day(speech.window.end))}</p>
      <button
        type="button"
        className={styles.reset}
        onClick={() => onView({ from: null, to: null }, { history: "push" })}
      >
        {words.emptyReset}
      </button>
    </>
  );
  const missing = rows.governoratesOnly ? words.noPlace : words.summaryEmpty;

  return (
    <ChartFrame
      id="timeline"
      title={words.title}
      summary={nothing ? missing : summarySentence(speech, rows)}
      view={view}
      onView={onView}
      table={table}
      sourceNames={names}
      notes={nothing ? [] : notesOf(speech, rows, view)}
      legend={<Legend speech={speech} rows={rows} />}
      reading={current}
      {...(nothing ? { empty } : {})}
    >
      <Drawing
        speech={speech}
        rows={rows}
        events={events}
        view={view}
        onView={onView}
        markProps={markProps}
      />
    </ChartFrame>
  );
}
