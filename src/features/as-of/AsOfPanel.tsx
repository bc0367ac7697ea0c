import { useCallback, useId, useMemo, useState } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import { useMessages } from "../../messages/useMessages";
import type { AsOf } from "../../model/asOf";
import type { Day } from "../../model/day";
import { reportDays } from "../../model/publicationDates";
import type { StrikeRecord } from "../../model/record";
import form from "../../styles/form.module.css";
import { LazyBoundary } from "../../ui/LazyBoundary";
import { lazyScript } from "../../ui/lazyScript";
import { ToggleButtons } from "../../ui/ToggleButtons";
import { prefersReducedMotion, usePlay } from "../../ui/usePlay";
import type { ViewState } from "../../url/useView";
import { REFERENCE_DAY, type View } from "../../url/view";
import styles from "./AsOfPanel.module.css";

const AsOfSlider = lazyScript(
  () => import("./AsOfSlider"),
  ({ AsOfSlider }) => AsOfSlider,
);
const LastChange = lazyScript(
  () => import("./LastChange"),
  ({ LastChange }) => LastChange,
);

export interface AsOfPanelProps {
  readonly view: View;
  /** Not cut to a day: which days can be chosen does not change with the day. */
  readonly fullRecord: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onViewChange: ViewState["setView"];
}

/** The day the page shows, then or now, in one line; the slider opens from it. */
export function AsOfPanel({ view, fullRecord, record, onViewChange }: AsOfPanelProps) {
  const { messages, format } = useMessages();
  const words = messages.asof;
  const { asof } = view;
  const panelId = useId();
  const isHydrated = useIsHydrated();
  const [isOpen, setIsOpen] = useState(false);
  const days = useMemo(
    () => reportDays(fullRecord.editions).map(({ day }) => day),
    [fullRecord.editions],
  );
  const move = useCallback(
    (day: Day) => onViewChange({ asof: day }, { history: "replace" }),
    [onViewChange],
  );
  const { isPlaying, toggle } = usePlay(asof === "latest" ? null : asof, days, move);

  return (
    <section className={styles.panel} id="asof" aria-label={words.title} data-asof-panel="">
      <div className={styles.line}>
        <p className={styles.day} data-asof="">
          {asof === "latest" ? words.shownNow : words.shown(format.day(asof))}
        </p>
        <div className={styles.buttons}>
          <ToggleButtons<AsOf>
            legend={words.title}
            options={[
              { value: REFERENCE_DAY, label: words.known(format.dayShort(REFERENCE_DAY)) },
              { value: "latest", label: words.now },
            ]}
            value={asof}
            onChoose={(day) => onViewChange({ asof: day })}
          />
          <button
            type="button"
            className={form.button}
            aria-expanded={isOpen}
            aria-controls={panelId}
            onClick={() => setIsOpen(!isOpen)}
          >
            {words.change}
          </button>
          {isHydrated && !prefersReducedMotion() && (
            <button
              type="button"
              className={form.button}
              data-play={isPlaying ? "playing" : "paused"}
              onClick={toggle}
            >
              {isPlaying ? words.pause : words.play}
            </button>
          )}
        </div>
      </div>
      {(isPlaying || isOpen) && (
        <LazyBoundary name={words.title} waiting={isOpen ? null : <p className={styles.change} />}>
          <LastChange record={record} isListed={isOpen} />
        </LazyBoundary>
      )}
      <div id={panelId}>
        {isOpen && (
          <LazyBoundary
            name={messages.app.faults.slider}
            waiting={<div className={styles.waiting} aria-busy="true" />}
          >
            <AsOfSlider
              view={view}
              fullRecord={fullRecord}
              record={record}
              onViewChange={onViewChange}
            />
          </LazyBoundary>
        )}
      </div>
    </section>
  );
}
