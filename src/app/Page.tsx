import { lazy, useMemo } from "react";
import { type Loaded, readyValue } from "../data/loaded";
import { EMPTY_RECORD } from "../data/tables";
import { countRows } from "../features/filters/countRows";
import { FilterBar } from "../features/filters/FilterBar";
import { Headline } from "../features/headline/Headline";
import { LinkReceipt } from "../features/link-receipt/LinkReceipt";
import { MethodSection } from "../features/method/MethodSection";
import { useIsPrerendered } from "../hydration/breakpoints";
import { DeferOffscreen } from "../hydration/DeferOffscreen";
import { PrerenderedBreakpoints } from "../hydration/PrerenderedBreakpoints";
import { useScrollToFragment } from "../hydration/useScrollToFragment";
import { useLanguage } from "../messages/useLanguage";
import type { StrikeRecord } from "../model/types";
import { LazyBoundary } from "../ui/LazyBoundary";
import { getFilterOptions } from "../url/filterOptions";
import type { ViewState } from "../url/useView";
import { CHART_IDS, type ChartId } from "../url/view";
import { ChartSection } from "./ChartSection";
import { Masthead } from "./Masthead";
import { Notices } from "./Notices";
import styles from "./Page.module.css";
import { RecordErrorNotice } from "./RecordErrorNotice";

const EditionSlider = lazy(async () => ({
  default: (await import("../features/as-of/AsOfSlider")).AsOfSlider,
}));

/** Charts that stand beside each other where there is room. */
const PAIR: readonly ChartId[] = ["gap", "backlog"];

export interface PageProps {
  /** The whole record, not cut to a day. */
  readonly loaded: Loaded<StrikeRecord>;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** The whole page: headline, filters, charts, method. */
export function Page({ loaded, record, state }: PageProps) {
  const { messages } = useLanguage();
  const words = messages.app.page;
  const { view, notices, setView, search } = state;
  const prerendered = useIsPrerendered();
  const ready = loaded.state === "ready";
  const whole = readyValue(loaded) ?? EMPTY_RECORD;
  const vocabulary = useMemo(() => getFilterOptions(whole), [whole]);
  const figures = useMemo(
    () => ({ record: ready ? record : null, asof: view.asof }),
    [ready, record, view.asof],
  );
  const shown = useMemo(() => (ready ? countRows(record, view) : null), [ready, record, view]);

  const room = <div className={styles.slider} aria-busy="true" />;

  useScrollToFragment(ready, prerendered);

  const slot = (chart: ChartId) => (
    <ChartSection
      key={chart}
      chart={chart}
      record={ready ? record : null}
      view={view}
      onView={setView}
    />
  );

  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <Masthead view={view} onView={setView} />
      <main className={styles.main} id="main" tabIndex={-1}>
        <Notices
          notices={notices}
          correctedSearch={search({})}
          onCorrect={() => setView({}, { history: "push" })}
        />
        <LinkReceipt record={ready ? record : null} state={state} />
        {loaded.state === "error" ? (
          <RecordErrorNotice error={loaded.error} onRetry={loaded.retry} />
        ) : (
          <>
            <DeferOffscreen component={Headline} props={figures} />
            {/* Slider and bar are sticky within this box: the method below has nothing to filter. */}
            <div>
              <LazyBoundary name={messages.app.faults.slider} waiting={room}>
                {ready ? (
                  <PrerenderedBreakpoints part="slider">
                    <EditionSlider view={view} whole={whole} record={record} onView={setView} />
                  </PrerenderedBreakpoints>
                ) : (
                  room
                )}
              </LazyBoundary>
              <PrerenderedBreakpoints part="filters">
                <FilterBar
                  view={view}
                  record={whole}
                  vocabulary={vocabulary}
                  shown={shown}
                  onView={setView}
                />
              </PrerenderedBreakpoints>
              <div className={styles.pair}>{PAIR.map(slot)}</div>
              {CHART_IDS.filter((chart) => !PAIR.includes(chart)).map(slot)}
            </div>
            <MethodSection whole={whole} record={record} />
          </>
        )}
      </main>
      <footer className={styles.footer}>
        <p>{words.footer.data}</p>
        <p>{words.footer.code}</p>
        <p>{words.footer.privacy}</p>
      </footer>
    </div>
  );
}
