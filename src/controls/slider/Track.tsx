import { memo, useId, useMemo } from "react";
import { useWidth } from "../../charts/parts/useWidth";
import { useIsLive } from "../../charts/parts/windows";
import type { StrikeRecord } from "../../data/types";
import { type Publication, publicationAfter, publicationBefore } from "../../record/moments";
import form from "../../style/form.module.css";
import { sliderWords } from "../../text/sliderWords";
import { useLanguage } from "../../text/useLanguage";
import { FIRST_ASOF } from "../../view/codec";
import type { ViewState } from "../../view/useView";
import type { View } from "../../view/view";
import { caught, positionOf, sliderLayout, sliderRange, TRACK } from "./layout";
import { Marks } from "./Marks";
import { pressed } from "./steps";
import styles from "./Track.module.css";
import { useRun } from "./useRun";
import { valueText } from "./valueText";

export interface TrackProps {
  readonly asof: View["asof"];
  /** Every day on which something was published, whichever day is shown. */
  readonly list: readonly Publication[];
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onView: ViewState["setView"];
}

/** The slider itself: a native range over the days, the publications marked on its rail. */
export const Track = memo(function Track({ asof, list, record, onView }: TrackProps) {
  const language = useLanguage();
  const words = sliderWords(language);
  const hintId = useId();
  const live = useIsLive();
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const range = useMemo(() => sliderRange(FIRST_ASOF, list), [list]);
  const { x0, x1, at, marks, years } = useMemo(
    () => sliderLayout(range, list, width),
    [range, list, width],
  );
  const thumb = at(asof);
  const run = useRun(asof, onView);
  const before = publicationBefore(list, asof)?.day ?? FIRST_ASOF;
  const after = publicationAfter(list, asof)?.day ?? "latest";

  return (
    <div className={styles.row}>
      <button
        type="button"
        className={`${form.button} ${styles.step}`}
        aria-label={words.previous}
        title={words.previous}
        disabled={before === asof || asof === FIRST_ASOF}
        onClick={() => onView({ asof: before })}
      >
        ‹
      </button>
      <div className={styles.track} ref={ref}>
        <svg className={styles.rail} width={width} height={TRACK + 14} aria-hidden="true">
          {/* What does nothing without scripts comes with them: the HTML has room for a table then. */}
          {live && <Marks marks={marks} years={years} />}
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
          onPointerDown={run.end}
          onBlur={run.end}
          onChange={(event) => run.move(caught(event.target.valueAsNumber, range, list, width))}
          onKeyDown={(event) => {
            const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
            const to = pressed(
              { key: event.key, shift: event.shiftKey, rtl },
              asof,
              list,
              FIRST_ASOF,
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
        onClick={() => onView({ asof: after })}
      >
        ›
      </button>
      {/* For the eye: the slider says the day itself. */}
      <span className={styles.day} aria-hidden="true" data-slider-day="">
        {asof === "latest" ? words.latest : language.format.dayShort(asof)}
      </span>
    </div>
  );
});
