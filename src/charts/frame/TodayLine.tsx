import { useIsHydrated } from "../../hydration/breakpoints";
import form from "../../styles/form.module.css";
import { hasControls, type View } from "../../url/view";
import type { OnViewChange } from "../types";
import styles from "./TodayLine.module.css";

export interface TodayLineProps {
  readonly text: string;
  /** Words of the button that shows the chart as known today. */
  readonly action: string;
  readonly view: View;
  readonly onViewChange: OnViewChange;
}

/** Says on an earlier day what is known today, and leads there where the chart has controls. */
export function TodayLine({ text, action, view, onViewChange }: TodayLineProps) {
  const isHydrated = useIsHydrated();
  return (
    <p className={styles.today} data-today="">
      <span>{text}</span>
      {/* Before scripts run a press would do nothing. */}
      {isHydrated && hasControls(view) && (
        <button
          type="button"
          className={form.button}
          onClick={() => onViewChange({ asof: "latest" }, { history: "push" })}
        >
          {action}
        </button>
      )}
    </p>
  );
}
