import { greatest } from "d3";
import { type ReactNode, useMemo } from "react";
import type { ChartDefinition } from "../charts/types";
import { useCharts } from "../charts/useCharts";
import { AsOfPanel } from "../features/as-of/AsOfPanel";
import { ChartFiltersHost } from "../features/filters/ChartFilters";
import { FilterSheet } from "../features/filters/FilterSheet";
import { ViewNote } from "../features/filters/ViewNote";
import { Headline, HeadlineSources } from "../features/headline/Headline";
import { LinkReceipt } from "../features/link-receipt/LinkReceipt";
import { MethodSection } from "../features/method/MethodSection";
import { WhyDiffer } from "../features/why/WhyDiffer";
import { useIsPrerendered } from "../hydration/breakpoints";
import { useScrollsDown } from "../hydration/useScrollsDown";
import { useScrollToFragment } from "../hydration/useScrollToFragment";
import { useMessages } from "../messages/useMessages";
import type { StrikeRecord } from "../model/record";
import { Fold } from "../ui/Fold";
import { getFilterOptions } from "../url/filterOptions";
import type { ViewState } from "../url/useView";
import { ChartSection } from "./ChartSection";
import { Masthead } from "./Masthead";
import { Notices } from "./Notices";
import { OfflineCopy } from "./OfflineCopy";
import { OfflineNotice } from "./OfflineNotice";
import styles from "./Page.module.css";
import { PageFacts } from "./PageFacts";

export interface PageFrameProps {
  readonly state: ViewState;
  readonly children: ReactNode;
}

/** Masthead, notices and footer, around the record or what is shown in its place. */
export function PageFrame({ state, children }: PageFrameProps) {
  const words = useMessages().messages.app.page;
  const { view, notices, setView, search } = state;
  useScrollsDown();
  return (
    <div className={styles.page} id="top">
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <Masthead view={view} onViewChange={setView} />
      <main className={styles.main} id="main" tabIndex={-1}>
        <OfflineNotice />
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
        <OfflineCopy />
      </footer>
      <a className={styles.top} href="#top" aria-label={words.backToTop} data-floating="">
        ↑
      </a>
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

/** The whole page: headline, the day, the first chart, then one section a question. */
export function Page({ fullRecord, record, state }: PageProps) {
  const { messages, code } = useMessages();
  const words = messages.app.page;
  const { view, setView } = state;
  const charts = useCharts();
  const [first, ...others] = charts;
  const filterOptions = useMemo(() => getFilterOptions(fullRecord, charts), [fullRecord, charts]);
  const figures = useMemo(() => ({ record, asof: view.asof }), [record, view.asof]);
  const lastDay = useMemo(
    () => greatest(fullRecord.editions, ({ dataThrough }) => dataThrough)?.dataThrough,
    [fullRecord],
  );
  useScrollToFragment(useIsPrerendered());

  const section = (chart: ChartDefinition) => (
    <ChartSection
      key={chart.id}
      definition={chart}
      record={record}
      view={view}
      onViewChange={setView}
    />
  );

  return (
    <ChartFiltersHost record={fullRecord} filterOptions={filterOptions}>
      <PageFrame state={state}>
        <LinkReceipt record={record} state={state} />
        <div className={styles.opening}>
          <Headline {...figures} />
          <div className={styles.meta}>
            <HeadlineSources {...figures} />
            {lastDay !== undefined && <PageFacts lastDay={lastDay} view={view} record={record} />}
          </div>
          <ViewNote view={view} record={record} onViewChange={setView} />
          <AsOfPanel view={view} fullRecord={fullRecord} record={record} onViewChange={setView} />
          {first !== undefined && <div className={styles.first}>{section(first)}</div>}
        </div>
        <WhyDiffer />
        {others.map((chart) =>
          chart.isFolded ? (
            <Fold key={chart.id} title={chart.question[code]}>
              {section(chart)}
            </Fold>
          ) : (
            section(chart)
          ),
        )}
        <Fold title={words.sections.methodQuestion}>
          <MethodSection fullRecord={fullRecord} record={record} />
        </Fold>
        <FilterSheet
          view={view}
          onViewChange={setView}
          record={fullRecord}
          filterOptions={filterOptions}
        />
      </PageFrame>
    </ChartFiltersHost>
  );
}
