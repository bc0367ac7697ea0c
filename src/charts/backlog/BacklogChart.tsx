import { useMemo } from "react";
import type { StrikeRecord } from "../../data/types";
import { backlogMonths } from "../../record/backlog";
import { OFFICIAL } from "../../record/official";
import { backlogWords } from "../../text/backlogWords";
import { useLanguage } from "../../text/useLanguage";
import { ChartFrame, type ChartProps } from "../parts/ChartFrame";
import { EmptyChart } from "../parts/EmptyChart";
import { useMarks } from "../parts/useMarks";
import { Drawing } from "./Drawing";
import { Legend } from "./Legend";
import { marksOf, tableOf } from "./marks";
import { notesOf, type Speech, summarySentence } from "./text";

/** The Coalition's reports received, completed and open, month by month. `record` is already cut to the as-of day. */
export function BacklogChart({ record, view, onView }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const words = backlogWords(language);
  const { from, to, sources, places } = view;
  const months = useMemo(
    () => backlogMonths(record, { from, to, sources, places }),
    [record, from, to, sources, places],
  );
  const speech: Speech = useMemo(() => ({ language, words }), [language, words]);
  const said = useMemo(
    () => ({
      marks: marksOf(speech, months),
      table: tableOf(speech, months),
      notes: notesOf(speech, months),
    }),
    [speech, months],
  );
  const { current, markProps } = useMarks(said.marks);
  const nothing = months.length === 0;
  const name = record.sources.get(OFFICIAL)?.shortName;

  return (
    <ChartFrame
      id="backlog"
      title={words.title}
      summary={summarySentence(speech, months)}
      view={view}
      onView={onView}
      table={said.table}
      sourceNames={nothing || name === undefined ? [] : [name]}
      notes={nothing ? [] : said.notes}
      legend={<Legend speech={speech} months={months} />}
      reading={current}
      empty={
        nothing ? (
          <EmptyChart
            view={view}
            onView={onView}
            hasRows={(wider) => backlogMonths(record, wider).length > 0}
          />
        ) : undefined
      }
    >
      <Drawing speech={speech} months={months} marks={said.marks} markProps={markProps} />
    </ChartFrame>
  );
}
