import { useMemo } from "react";
import { backlogWords } from "../../messages/backlogWords";
import { useLanguage } from "../../messages/useLanguage";
import { backlogMonths } from "../../model/backlog";
import { COALITION_SOURCE } from "../../model/sources";
import type { StrikeRecord } from "../../model/types";
import { useMarkNavigation } from "../../plot/useMarkNavigation";
import { ChartFrame, type ChartProps } from "../frame/ChartFrame";
import { EmptyState } from "../frame/EmptyState";
import { BacklogPlot } from "./BacklogPlot";
import { Legend } from "./Legend";
import { buildNotes, type LabelContext, summarySentence } from "./labels";
import { buildMarks, buildTable } from "./table";

/** The Coalition's reports received, completed and open, month by month. `record` is already cut to the as-of day. */
export function BacklogChart({ record, view, onViewChange }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const words = backlogWords(language);
  const { from, to, sources, places } = view;
  const months = useMemo(
    () => backlogMonths(record, { from, to, sources, places }),
    [record, from, to, sources, places],
  );
  const speech: LabelContext = useMemo(() => ({ language, words }), [language, words]);
  const said = useMemo(
    () => ({
      marks: buildMarks(speech, months),
      table: buildTable(speech, months),
      notes: buildNotes(speech, months),
    }),
    [speech, months],
  );
  const { hover, getMarkProps } = useMarkNavigation(said.marks);
  const nothing = months.length === 0;
  const name = record.sources.get(COALITION_SOURCE)?.shortName;

  return (
    <ChartFrame
      id="backlog"
      title={words.title}
      summary={summarySentence(speech, months)}
      view={view}
      onView={onViewChange}
      table={said.table}
      sourceNames={nothing || name === undefined ? [] : [name]}
      notes={nothing ? [] : said.notes}
      legend={<Legend speech={speech} months={months} />}
      reading={hover}
      empty={
        nothing ? (
          <EmptyState
            view={view}
            onView={onViewChange}
            hasRows={(wider) => backlogMonths(record, wider).length > 0}
          />
        ) : undefined
      }
    >
      <BacklogPlot speech={speech} months={months} marks={said.marks} markProps={getMarkProps} />
    </ChartFrame>
  );
}
