import { lazy, useMemo } from "react";
import { EachWindow } from "../charts/parts/EachWindow";
import { Held } from "../charts/parts/Held";
import { useIsPrerendered } from "../charts/parts/windows";
import { FilterBar } from "../controls/FilterBar";
import { Notices } from "../controls/Notices";
import { shownIn } from "../controls/shown";
import { type Loaded, readyValue } from "../data/loaded";
import { EMPTY_RECORD } from "../data/tables";
import type { StrikeRecord } from "../data/types";
import { useLanguage } from "../text/useLanguage";
import type { ViewState } from "../view/useView";
import { CHART_IDS, type ChartId } from "../view/view";
import { vocabularyOf } from "../view/vocabulary";
import { ChartSlot } from "./ChartSlot";
import { Headline } from "./Headline";
import { LaterPart } from "./LaterPart";
import { Masthead } from "./Masthead";
import { MethodSlot } from "./MethodSlot";
import styles from "./Page.module.css";
import { RecordFault } from "./RecordFault";
import { LinkReceipt } from "./receipt/LinkReceipt";
import { useHashTarget } from "./useHashTarget";

const EditionSlider = lazy(async () => ({
  default: (await import("../controls/slider/EditionSlider")).EditionSlider,
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
  const vocabulary = useMemo(() => vocabularyOf(whole), [whole]);
  const figures = useMemo(
    () => ({ record: ready ? record : null, asof: view.asof }),
    [ready, record, view.asof],
  );
  const shown = useMemo(() => (ready ? shownIn(record, view) : null), [ready, record, view]);

  const room = <div className={styles.slider} aria-busy="true" />;

  useHashTarget(ready, prerendered);

  const slot = (chart: ChartId) => (
    <ChartSlot
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
          <RecordFault error={loaded.error} onRetry={loaded.retry} />
        ) : (
          <>
            <Held part={Headline} from={figures} />
            {/* Slider and bar are sticky within this box: the method below has nothing to filter. */}
            <div>
              <LaterPart name={messages.app.faults.slider} waiting={room}>
                {ready ? (
                  <EachWindow part="slider">
                    <EditionSlider view={view} whole={whole} record={record} onView={setView} />
                  </EachWindow>
                ) : (
                  room
                )}
              </LaterPart>
              <EachWindow part="filters">
                <FilterBar
                  view={view}
                  record={whole}
                  vocabulary={vocabulary}
                  shown={shown}
                  onView={setView}
                />
              </EachWindow>
              <div className={styles.pair}>{PAIR.map(slot)}</div>
              {CHART_IDS.filter((chart) => !PAIR.includes(chart)).map(slot)}
            </div>
            <MethodSlot whole={whole} record={record} />
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
