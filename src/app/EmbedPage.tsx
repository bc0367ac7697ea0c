import { lazy, useEffect, useRef } from "react";
import type { Loaded } from "../data/loaded";
import { LinkReceipt } from "../features/link-receipt/LinkReceipt";
import { useIsHydrated } from "../hydration/breakpoints";
import { reportHeight } from "../hydration/embedHeight";
import { useLanguage } from "../messages/useLanguage";
import type { StrikeRecord } from "../model/types";
import { LazyBoundary } from "../ui/LazyBoundary";
import type { ViewState } from "../url/useView";
import { type ChartId, hasControls } from "../url/view";
import { ChartSection } from "./ChartSection";
import styles from "./EmbedPage.module.css";
import { Notices } from "./Notices";
import { RecordErrorNotice } from "./RecordErrorNotice";

const CompactSlider = lazy(async () => ({
  default: (await import("../features/as-of/CompactSlider")).CompactSlider,
}));

export interface EmbedPageProps {
  readonly chart: ChartId;
  /** The whole record, not cut to a day. */
  readonly loaded: Loaded<StrikeRecord>;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** One chart alone, for a frame: with its source line, its as-of day and the way to the rest. */
export function EmbedPage({ chart, loaded, record, state }: EmbedPageProps) {
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
        <RecordErrorNotice error={loaded.error} onRetry={loaded.retry} />
      ) : (
        <>
          {hasControls(view) && (
            <LazyBoundary name={messages.app.faults.slider} waiting={room}>
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
            </LazyBoundary>
          )}
          <ChartSection
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
  const live = useIsHydrated();
  return (
    <p className={styles.full}>
      <a href={live && search !== "?" ? `./${search}` : "./"} target="_blank" rel="noopener">
        {words.full}
      </a>
    </p>
  );
}
