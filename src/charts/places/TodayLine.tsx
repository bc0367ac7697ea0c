import { useIsHydrated } from "../../hydration/breakpoints";
import form from "../../styles/form.module.css";
import type { OnViewChange } from "../types";
import type { PlacesMessages } from "./messages/en";
import styles from "./PlacesPagePlot.module.css";

export interface TodayLineProps {
  readonly words: PlacesMessages;
  readonly onViewChange: OnViewChange;
}

/** Says on an earlier day that counts by province exist today, and leads to them. */
export function TodayLine({ words, onViewChange }: TodayLineProps) {
  // Before scripts run a press would do nothing.
  const isHydrated = useIsHydrated();
  const { line, show } = words.same.today;
  return (
    <p className={styles.today} data-today="">
      <span>{line}</span>
      {isHydrated && (
        <button
          type="button"
          className={form.button}
          onClick={() => onViewChange({ asof: "latest" })}
        >
          {show}
        </button>
      )}
    </p>
  );
}
