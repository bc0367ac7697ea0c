import { lazy, type ReactNode, useMemo } from "react";
import type { ChartDefinition } from "../charts/types";
import { useCharts } from "../charts/useCharts";
import { countRows } from "../features/filters/countRows";
import { FilterBar } from "../features/filters/FilterBar";
import { Headline } from "../features/headline/Headline";
import { LinkReceipt } from "../features/link-receipt/LinkReceipt";
import { MethodSection } from "../features/method/MethodSection";
import { useIsPrerendered } from "../hydration/breakpoints";
import { DeferOffscreen } from "../hydration/DeferOffscreen";
import { PrerenderedBreakpoints } from "../hydration/PrerenderedBreakpoints";
import { useScrollToFragment } from "../hydration/useScrollToFragment";
import { useMessages } from "../messages/useMessages";
import type { StrikeRecord } from "../model/types";
import { LazyBoundary } from "../ui/LazyBoundary";
import { getFilterOptions } from "../url/filterOptions";
import type { ViewState } from "../url/useView";
import { ChartSection } from "./ChartSection";
import { Masthead } from "./Masthead";
import { Notices } from "./Notices";
import styles from "./Page.module.css";

const EditionSlider = lazy(async () => ({
  default: (await import("../features/as-of/AsOfSlider")).AsOfSlider,
}));

/** Charts in rows: those of half width that follow each other share one. */
function groupIntoRows(
  charts: readonly ChartDefinition[],
): readonly (readonly ChartDefinition[])[] {
  const rows: ChartDefinition[][] = [];
  for (const chart of charts) {
    const row = rows.at(-1);
    const isShared = row?.length === 1 && row[0]?.width === "half" && chart.width === "half";
    if (row !== undefined && isShared) row.push(chart);
    else rows.push([chart]);
  }
  return rows;
}

export interface PageFrameProps {
  readonly state: ViewState;
  readonly children: ReactNode;
}

/** Masthead, notices and footer, around the record or what is shown in its place. */
export function PageFrame({ state, children }: PageFrameProps) {
  const words = useMessages().messages.app.page;
  const { view, notices, setView, search } = state;
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <Masthead view={view} onViewChange={setView} />
      <main className={styles.main} id="main" tabIndex={-1}>
        <Notices
          notices={notices}
          correctedSearch={search({})}
          onCorrect={() => setView({}, { history: "push" })}
        />
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{words.footer.data}</p>
        <p>{words.footer.code}</p>
        <p>{words.footer.privacy}</p>
      </footer>
    </div>
  );
}

export interface PageProps {
  /** The record, not cut to a day. */
  readonly fullRecord: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** The whole page: headline, filters, charts, method. */
export function Page({ fullRecord, record, state }: PageProps) {
  const { messages } = useMessages();
  const { view, setView } = state;
  const charts = useCharts();
  const filterOptions = useMemo(() => getFilterOptions(fullRecord, charts), [fullRecord, charts]);
  const figures = useMemo(() => ({ record, asof: view.asof }), [record, view.asof]);
  const shown = useMemo(() => countRows(record, view), [record, view]);
  useScrollToFragment(useIsPrerendered());

  const section = (chart: ChartDefinition) => (
    <ChartSection
      key={chart.id}
      definition={chart}
      record={record}
      fullRecord={fullRecord}
      view={view}
      onViewChange={setView}
    />
  );

  return (
    <PageFrame state={state}>
      <LinkReceipt record={record} state={state} />
      <DeferOffscreen component={Headline} props={figures} />
      {/* Slider and bar are sticky within this box: the method below has nothing to filter. */}
      <div>
        <LazyBoundary
          name={messages.app.faults.slider}
          waiting={<div className={styles.slider} aria-busy="true" />}
        >
          <PrerenderedBreakpoints part="slider">
            <EditionSlider
              view={view}
              fullRecord={fullRecord}
              record={record}
              onViewChange={setView}
            />
          </PrerenderedBreakpoints>
        </LazyBoundary>
        <PrerenderedBreakpoints part="filters">
          <FilterBar
            view={view}
            record={fullRecord}
            filterOptions={filterOptions}
            shown={shown}
            onViewChange={setView}
          />
        </PrerenderedBreakpoints>
        {groupIntoRows(charts).map((row) =>
          row.length === 1 ? (
            row.map(section)
          ) : (
            <div key={row[0]?.id} className={styles.pair}>
              {row.map(section)}
            </div>
          ),
        )}
      </div>
      <MethodSection fullRecord={fullRecord} record={record} />
    </PageFrame>
  );
}
