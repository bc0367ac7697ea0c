import { lazy, useEffect, useRef } from "react";
import { useIsLive } from "../charts/parts/windows";
import { Notices } from "../controls/Notices";
import type { Loaded } from "../data/loaded";
import type { StrikeRecord } from "../data/types";
import { useLanguage } from "../text/useLanguage";
import type { ViewState } from "../view/useView";
import { type ChartId, hasControls } from "../view/view";
import { ChartSlot } from "./ChartSlot";
import styles from "./Embed.module.css";
import { reportHeight } from "./frame";
import { LaterPart } from "./LaterPart";
import { RecordFault } from "./RecordFault";
import { LinkReceipt } from "./receipt/LinkReceipt";

const CompactSlider = lazy(async () => ({
  default: (await import("../controls/slider/CompactSlider")).CompactSlider,
}));

export interface EmbedProps {
  readonly chart: ChartId;
  /** The whole record, not cut to a day. */
  readonly loaded: Loaded<StrikeRecord>;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** One chart alone, for a frame: with its source line, its as-of day and the way to the rest. */
export function Embed({ chart, loaded, record, state }: EmbedProps) {
  const { messages } = useLanguage();
  const { view, notices, setView, search } = state;
  const root = useRef<HTMLElement>(null);
  const room = <div className={styles.slider} aria-busy="true" />;

  useEffect(() => (root.current === null ? undefined : reportHeight(root.current, chart)), [chart]);

  return (
    <main className={styles.embed} ref={root}>
      <h1 className="visually-hidden">{messages.app.embed.title(messages.app.charts[chart])}</h1>
      <Notices
        notices={notices}
        correctedSearch={search({})}
        onCorrect={() => setView({}, { history: "push" })}
      />
      <LinkReceipt record={loaded.state === "ready" ? record : null} state={state} />
      {loaded.state === "error" ? (
        <RecordFault error={loaded.error} onRetry={loaded.retry} />
      ) : (
        <>
          {hasControls(view) && (
            <LaterPart name={messages.app.faults.slider} waiting={room}>
              {loaded.state === "ready" ? (
                <CompactSlider
                  asof={view.asof}
                  whole={loaded.value}
                  record={record}
                  onView={setView}
                />
              ) : (
                room
              )}
            </LaterPart>
          )}
          <ChartSlot
            chart={chart}
            record={loaded.state === "ready" ? record : null}
            view={view}
            onView={setView}
          />
        </>
      )}
      <FullLink search={search({ embed: null, controls: true })} />
    </main>
  );
}

/** The way to the whole page with this view. */
function FullLink({ search }: { readonly search: string }) {
  const words = useLanguage().messages.app.embed;
  // Colours that the link asks for are known once scripts run.
  const live = useIsLive();
  return (
    <p className={styles.full}>
      <a href={live && search !== "?" ? `./${search}` : "./"} target="_blank" rel="noopener">
        {words.full}
      </a>
    </p>
  );
}
