import { useMemo } from "react";
import type { StrikeRecord } from "../../data/types";
import { gapRows } from "../../record/gap";
import { gapReadings } from "../../record/gapReading";
import { gapWords } from "../../text/gapWords";
import { useLanguage } from "../../text/useLanguage";
import { hasControls } from "../../view/view";
import { ChartFrame, type ChartProps } from "../parts/ChartFrame";
import { EmptyChart } from "../parts/EmptyChart";
import { useMarks } from "../parts/useMarks";
import { ClockChoice } from "./ClockChoice";
import { Drawing } from "./Drawing";
import { Legend } from "./Legend";
import { marksOf, readingOf, tableOf } from "./marks";
import { notesOf, summarySentence } from "./summary";
import { type Speech, sourceName } from "./text";

/** What each source had published as its total by each day. `record` is already cut to the as-of day. */
export function GapChart({ record, view, onView }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const words = gapWords(language);
  const { from, to, sources, places, clock, asof, scale } = view;
  const rows = useMemo(
    () => gapRows(record, { from, to, sources, places, clock, asof }),
    [record, from, to, sources, places, clock, asof],
  );
  const readings = useMemo(() => gapReadings(rows), [rows]);
  const speech: Speech = useMemo(
    () => ({ language, words, record, clock }),
    [language, words, record, clock],
  );
  const said = useMemo(() => {
    const byRow = readingOf(readings);
    return { marks: marksOf(speech, rows, byRow), table: tableOf(speech, rows, byRow) };
  }, [speech, rows, readings]);
  const { current, markProps } = useMarks(said.marks);
  const nothing = rows.panels.length === 0;
  const ids = [
    ...rows.panels.flatMap(({ series }) => series.map(({ source }) => source)),
    ...rows.strikes.map(({ row }) => row.sourceId),
  ];

  return (
    <ChartFrame
      id="gap"
      title={words.title[clock]}
      summary={summarySentence(speech, rows, readings, view)}
      view={view}
      onView={onView}
      table={said.table}
      sourceNames={[...new Set(ids.map((id) => sourceName(speech, id)))]}
      notes={nothing ? [] : notesOf(speech, rows, readings, scale)}
      controls={
        hasControls(view) && (
          <ClockChoice words={words} clock={clock} onClock={(next) => onView({ clock: next })} />
        )
      }
      legend={<Legend speech={speech} rows={rows} readings={readings} />}
      reading={current}
      empty={
        nothing ? (
          <EmptyChart
            view={view}
            onView={onView}
            hasRows={(wider) => gapRows(record, wider).panels.length > 0}
          />
        ) : undefined
      }
    >
      {rows.window !== null && (
        <Drawing
          speech={speech}
          rows={rows}
          window={rows.window}
          readings={readings}
          marks={said.marks}
          scale={scale}
          markProps={markProps}
        />
      )}
    </ChartFrame>
  );
}
