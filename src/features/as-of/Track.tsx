import { memo, useId, useMemo, useState } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import { useMessages } from "../../messages/useMessages";
import type { AsOf } from "../../model/asOf";
import {
  type Publication,
  publicationAfter,
  publicationBefore,
} from "../../model/publicationDates";
import type { StrikeRecord } from "../../model/record";
import { CAMPAIGN_START } from "../../model/timeline";
import { useBoxWidth } from "../../plot/useWidth";
import form from "../../styles/form.module.css";
import type { ViewState } from "../../url/useView";
import type { View } from "../../url/view";
import { dayForKey } from "./dayForKey";
import { layoutSlider, positionOf, sliderRange, snapToPublication, TRACK } from "./layout";
import { PublicationTicks } from "./PublicationTicks";
import styles from "./Track.module.css";
import { useCoalescedHistory } from "./useCoalescedHistory";
import { useStops } from "./useStops";
import { useSwipeGuard } from "./useSwipeGuard";
import { valueText } from "./valueText";

export interface TrackProps {
  readonly asof: View["asof"];
  /** Every day on which something was published, whichever day is shown. */
  readonly list: readonly Publication[];
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onViewChange: ViewState["setView"];
}

/** The slider itself: a native range over the days, the publications marked on its rail. */
export const Track = memo(function Track({ asof, list, record, onViewChange }: TrackProps) {
  const language = useMessages();
  const words = language.messages.slider;
  const hintId = useId();
  const isHydrated = useIsHydrated();
  const [ref, width] = useBoxWidth<HTMLDivElement>(720);
  const range = useMemo(() => sliderRange(CAMPAIGN_START, list), [list]);
  const { x0, x1, at, marks, years } = useMemo(
    () => layoutSlider(range, list, width),
    [range, list, width],
  );
  const thumb = at(asof);
  const run = useCoalescedHistory(asof, onViewChange);
  const swipe = useSwipeGuard(asof, run.move);
  const stops = useStops(list, asof);
  const before = publicationBefore(stops, asof)?.day ?? CAMPAIGN_START;
  const after = publicationAfter(stops, asof)?.day ?? "latest";

  const [steppedTo, setSteppedTo] = useState<AsOf | null>(null);
  const step = (to: AsOf) => {
    setSteppedTo(to);
    onViewChange({ asof: to });
  };

  return (
    <div className={styles.row}>
      <button
        type="button"
        className={`${form.button} ${styles.step}`}
        aria-label={words.previous}
        title={words.previous}
        disabled={before === asof || asof === CAMPAIGN_START}
        onClick={() => step(before)}
      >
        ‹
      </button>
      <div className={styles.track} ref={ref}>
        <svg className={styles.rail} width={width} height={TRACK + 14} aria-hidden="true">
          {/* What does nothing without scripts comes with them: the HTML has room for a table then. */}
          {isHydrated && <PublicationTicks marks={marks} years={years} />}
          {/* Pales what had not been published yet. */}
          <rect className={styles.veil} x={thumb} width={x1 + 2 - thumb} height={TRACK} />
          <rect className={styles.ahead} x={x0} y={20} width={x1 - x0} height={4} />
          <rect className={styles.behind} x={x0} y={20} width={thumb - x0} height={4} />
        </svg>
        <input
          className={styles.input}
          type="range"
          min={range.min}
          max={range.max}
          step={1}
          value={positionOf(asof, range)}
          aria-label={words.track}
          aria-valuetext={valueText(record, asof, language)}
          aria-describedby={hintId}
          {...swipe.handlers}
          onPointerDown={(event) => {
            run.end();
            swipe.handlers.onPointerDown(event);
          }}
          onBlur={run.end}
          onChange={(event) =>
            swipe.choose(snapToPublication(event.target.valueAsNumber, range, list, width))
          }
          onKeyDown={(event) => {
            const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
            const to = dayForKey(
              { key: event.key, shift: event.shiftKey, rtl },
              asof,
              stops,
              CAMPAIGN_START,
            );
            if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            run.move(to);
          }}
        />
        <span className="visually-hidden" id={hintId}>
          {words.hint}
        </span>
      </div>
      <button
        type="button"
        className={`${form.button} ${styles.step}`}
        aria-label={words.next}
        title={words.next}
        disabled={asof === "latest"}
        onClick={() => step(after)}
      >
        ›
      </button>
      {/* Said after a step: the slider says its day only while it has the focus. */}
      <span className="visually-hidden" role="status">
        {steppedTo === asof ? valueText(record, asof, language) : ""}
      </span>
      {/* For the eye: the slider says the day itself. */}
      <span className={styles.day} aria-hidden="true" data-slider-day="">
        {asof === "latest" ? words.latest : language.format.dayShort(asof)}
      </span>
    </div>
  );
});
