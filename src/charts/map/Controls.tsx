import { useCallback, useMemo } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import { addMonths, type Month } from "../../model/day";
import form from "../../styles/form.module.css";
import { prefersReducedMotion, usePlay } from "../../ui/usePlay";
import { hasControls } from "../../url/view";
import styles from "./Map.module.css";
import type { MapProps } from "./MapPagePlot";
import { monthsText } from "./marks";
import { PeriodStrip } from "./PeriodStrip";

/** Time that each month stays, in ms. */
const STEP_MS = 1100;

/** Chooses the months of the map, one by one or as a period, and plays through them. */
export function Controls({ data, context, onViewChange }: MapProps) {
  const { words, view } = context;
  const { controls } = words;
  const { from, to } = view;
  const isHydrated = useIsHydrated();
  const months = useMemo(() => [...data.months.keys()].sort(), [data.months]);
  const [first, last] = [months[0], months.at(-1)];
  const only = from !== null && from === to ? from : null;
  const show = useCallback(
    (month: Month, history: "push" | "replace") =>
      onViewChange({ from: month, to: month }, { history }),
    [onViewChange],
  );
  const move = useCallback((month: Month) => show(month, "replace"), [show]);
  const { isPlaying, toggle } = usePlay(only, months, move, STEP_MS);
  if (!isHydrated || !hasControls(view) || first === undefined || last === undefined) return null;
  const isWhole = from === null && to === null;
  const shown = isWhole
    ? controls.all
    : controls.shown(monthsText([from ?? first, to ?? last], context));
  const step = (by: 1 | -1) => {
    const at = only === null ? (by === 1 ? (from ?? first) : (to ?? last)) : addMonths(only, by);
    show(at < first ? first : at > last ? last : at, "push");
  };
  return (
    <div className={styles.period} data-period="">
      <PeriodStrip
        months={data.months}
        view={view}
        label={controls.strip}
        language={context.language}
        onMonths={(start, end) => onViewChange({ from: start, to: end }, { history: "push" })}
      />
      <div className={styles.controls}>
        {!prefersReducedMotion() && (
          <button
            type="button"
            className={form.button}
            data-play={isPlaying ? "playing" : "paused"}
            onClick={toggle}
          >
            {isPlaying ? controls.pause : controls.play}
          </button>
        )}
        <button
          type="button"
          className={form.button}
          disabled={only !== null && only <= first}
          onClick={() => step(-1)}
        >
          {controls.previous}
        </button>
        <button
          type="button"
          className={form.button}
          disabled={only !== null && only >= last}
          onClick={() => step(1)}
        >
          {controls.next}
        </button>
        {!isWhole && (
          <button
            type="button"
            className={form.button}
            onClick={() => onViewChange({ from: null, to: null }, { history: "push" })}
          >
            {controls.whole}
          </button>
        )}
        <span aria-live={isPlaying ? "off" : "polite"}>{shown}</span>
      </div>
    </div>
  );
}
