import { useMemo } from "react";
import { timelineWords } from "../../messages/timelineWords";
import { useLanguage } from "../../messages/useLanguage";
import { firstDay, lastDay } from "../../model/day";
import { CAMPAIGN_START, type TimelineRows, timelineRows } from "../../model/timeline";
import type { StrikeRecord } from "../../model/types";
import { useMarkNavigation } from "../../plot/useMarkNavigation";
import { ChartFrame, type ChartProps } from "../frame/ChartFrame";
import { Legend } from "./Legend";
import { type LabelContext, sourceName } from "./labels";
import { buildNotes, summarySentence } from "./summary";
import styles from "./Timeline.module.css";
import { TimelinePlot } from "./TimelinePlot";
import { buildMarks, buildTable } from "./table";

const NO_EVENTS: TimelineRows["events"] = [];

/** Declared strikes and civilians killed over time. `record` is already cut to the as-of day. */
export function TimelineChart({ record, view, onViewChange }: ChartProps<StrikeRecord>) {
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
  const speech: LabelContext = useMemo(
    () => ({ language, sources: record.sources, window: { start: first, end: last } }),
    [language, record.sources, first, last],
  );
  const events = view.events ? rows.events : NO_EVENTS;
  const marks = useMemo(() => buildMarks(speech, rows, events), [speech, rows, events]);
  const table = useMemo(() => buildTable(speech, rows, events), [speech, rows, events]);
  const { hover, getMarkProps } = useMarkNavigation(marks);
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
        onClick={() => onViewChange({ from: null, to: null }, { history: "push" })}
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
      onView={onViewChange}
      table={table}
      sourceNames={names}
      notes={nothing ? [] : buildNotes(speech, rows, view)}
      legend={<Legend speech={speech} rows={rows} />}
      reading={hover}
      {...(nothing ? { empty } : {})}
    >
      <TimelinePlot
        speech={speech}
        rows={rows}
        events={events}
        view={view}
        onView={onViewChange}
        markProps={getMarkProps}
      />
    </ChartFrame>
  );
}
