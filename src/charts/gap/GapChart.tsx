import { useMemo } from "react";
import { gapWords } from "../../messages/gapWords";
import { useLanguage } from "../../messages/useLanguage";
import { gapRows } from "../../model/gap";
import { ratioSeries } from "../../model/ratioSeries";
import type { StrikeRecord } from "../../model/types";
import { useMarkNavigation } from "../../plot/useMarkNavigation";
import { hasControls } from "../../url/view";
import { ChartFrame, type ChartProps } from "../frame/ChartFrame";
import { EmptyState } from "../frame/EmptyState";
import { GapPlot } from "./GapPlot";
import { Legend } from "./Legend";
import { type LabelContext, sourceName } from "./labels";
import { buildNotes, summarySentence } from "./summary";
import { TimeBasisChoice } from "./TimeBasisChoice";
import { buildMarks, buildTable, ratioByRow } from "./table";

/** What each source had published as its total by each day. `record` is already cut to the as-of day. */
export function GapChart({ record, view, onViewChange }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const words = gapWords(language);
  const { from, to, sources, places, timeBasis, asof, scale } = view;
  const rows = useMemo(
    () => gapRows(record, { from, to, sources, places, timeBasis, asof }),
    [record, from, to, sources, places, timeBasis, asof],
  );
  const readings = useMemo(() => ratioSeries(rows), [rows]);
  const speech: LabelContext = useMemo(
    () => ({ language, words, record, timeBasis }),
    [language, words, record, timeBasis],
  );
  const said = useMemo(() => {
    const byRow = ratioByRow(readings);
    return { marks: buildMarks(speech, rows, byRow), table: buildTable(speech, rows, byRow) };
  }, [speech, rows, readings]);
  const { hover, getMarkProps } = useMarkNavigation(said.marks);
  const nothing = rows.panels.length === 0;
  const ids = [
    ...rows.panels.flatMap(({ series }) => series.map(({ source }) => source)),
    ...rows.strikes.map(({ row }) => row.sourceId),
  ];

  return (
    <ChartFrame
      id="gap"
      title={words.title[timeBasis]}
      summary={summarySentence(speech, rows, readings, view)}
      view={view}
      onView={onViewChange}
      table={said.table}
      sourceNames={[...new Set(ids.map((id) => sourceName(speech, id)))]}
      notes={nothing ? [] : buildNotes(speech, rows, readings, scale)}
      controls={
        hasControls(view) && (
          <TimeBasisChoice
            words={words}
            timeBasis={timeBasis}
            onTimeBasisChange={(next) => onViewChange({ timeBasis: next })}
          />
        )
      }
      legend={<Legend speech={speech} rows={rows} readings={readings} />}
      reading={hover}
      empty={
        nothing ? (
          <EmptyState
            view={view}
            onView={onViewChange}
            hasRows={(wider) => gapRows(record, wider).panels.length > 0}
          />
        ) : undefined
      }
    >
      {rows.window !== null && (
        <GapPlot
          speech={speech}
          rows={rows}
          window={rows.window}
          readings={readings}
          marks={said.marks}
          scale={scale}
          markProps={getMarkProps}
        />
      )}
    </ChartFrame>
  );
}
