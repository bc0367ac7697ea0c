import { useEffect, useRef } from "react";
import { Notices } from "../controls/Notices";
import type { RecordTables } from "../data/queries";
import type { StrikeRecord } from "../data/types";
import { useLanguage } from "../text/useLanguage";
import type { ViewState } from "../view/useView";
import type { ChartId } from "../view/view";
import { ChartSlot } from "./ChartSlot";
import styles from "./Embed.module.css";
import { reportHeight } from "./frame";

export interface EmbedProps {
  readonly chart: ChartId;
  readonly tables: RecordTables;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** One chart alone, for a frame: with its source line, its as-of day and the way to the rest. */
export function Embed({ chart, tables, record, state }: EmbedProps) {
  const { messages } = useLanguage();
  const { view, notices, setView, search } = state;
  const root = useRef<HTMLElement>(null);

  useEffect(() => (root.current === null ? undefined : reportHeight(root.current, chart)), [chart]);

  return (
    <main className={styles.embed} ref={root} data-embed={chart}>
      <h1 className="visually-hidden">{messages.app.embed.title(messages.app.charts[chart])}</h1>
      <Notices
        notices={notices}
        correctedSearch={search({})}
        onCorrect={() => setView({}, { history: "push" })}
      />
      <ChartSlot chart={chart} tables={tables} record={record} view={view} onView={setView} />
      <p className={styles.full}>
        <a href={search({ embed: null, controls: true })} target="_blank" rel="noopener">
          {messages.app.embed.full}
        </a>
      </p>
    </main>
  );
}
