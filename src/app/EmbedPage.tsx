import { type ReactNode, useEffect, useRef } from "react";
import type { ChartDefinition } from "../charts/types";
import { LinkReceipt } from "../features/link-receipt/LinkReceipt";
import { useIsHydrated } from "../hydration/breakpoints";
import { reportHeight } from "../hydration/embedHeight";
import { useMessages } from "../messages/useMessages";
import type { StrikeRecord } from "../model/record";
import { LazyBoundary } from "../ui/LazyBoundary";
import { lazyScript } from "../ui/lazyScript";
import type { ViewState } from "../url/useView";
import { hasControls, isCompactEmbed } from "../url/view";
import { ChartSection } from "./ChartSection";
import styles from "./EmbedPage.module.css";
import { Notices } from "./Notices";

const CompactSlider = lazyScript(
  () => import("../features/as-of/CompactSlider"),
  ({ CompactSlider }) => CompactSlider,
);

export interface EmbedFrameProps {
  readonly chart: ChartDefinition;
  readonly state: ViewState;
  readonly children: ReactNode;
}

/** Notices and the link to the whole page, around the chart or what is shown in its place. */
export function EmbedFrame({ chart, state, children }: EmbedFrameProps) {
  const { messages, code } = useMessages();
  const { notices, setView, search } = state;
  const root = useRef<HTMLElement>(null);

  useEffect(
    () => (root.current === null ? undefined : reportHeight(root.current, chart.id)),
    [chart],
  );

  const isCompact = isCompactEmbed(state.view);
  return (
    <main className={isCompact ? `${styles.embed} ${styles.compact}` : styles.embed} ref={root}>
      <h1 className="visually-hidden">{messages.app.embed.title(chart.name[code])}</h1>
      <Notices
        notices={notices}
        correctedSearch={search({})}
        onCorrect={() => setView({}, { history: "push" })}
      />
      {children}
      <FullLink search={search({ embed: null, form: "compact", controls: true })} />
    </main>
  );
}

export interface EmbedPageProps {
  readonly chart: ChartDefinition;
  /** The record, not cut to a day. */
  readonly fullRecord: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** One chart alone, for a frame: with its source line, its as-of day and the way to the rest. */
export function EmbedPage({ chart, fullRecord, record, state }: EmbedPageProps) {
  const { messages } = useMessages();
  const { view, setView } = state;
  return (
    <EmbedFrame chart={chart} state={state}>
      <LinkReceipt record={record} state={state} />
      {hasControls(view) && (
        <LazyBoundary
          name={messages.app.faults.slider}
          waiting={<div className={styles.slider} aria-busy="true" />}
        >
          <CompactSlider
            asof={view.asof}
            fullRecord={fullRecord}
            record={record}
            onViewChange={setView}
          />
        </LazyBoundary>
      )}
      <div className={styles.chart}>
        <ChartSection definition={chart} record={record} view={view} onViewChange={setView} />
      </div>
    </EmbedFrame>
  );
}

/** The way to the whole page with this view. */
function FullLink({ search }: { readonly search: string }) {
  const words = useMessages().messages.app.embed;
  // The prerendered HTML does not know the colours of the link.
  const hydrated = useIsHydrated();
  return (
    <p className={styles.full}>
      <a href={hydrated && search !== "?" ? `./${search}` : "./"} target="_blank" rel="noopener">
        {words.full}
      </a>
    </p>
  );
}
