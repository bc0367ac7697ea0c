import form from "../../styles/form.module.css";
import { hasControls } from "../../url/view";
import styles from "./Timeline.module.css";
import type { TimelineProps } from "./timelineProps";

/** Says that months can be chosen by dragging, takes the choice back, and leads to the totals. */
export function Controls({ data, context: { words, view }, onViewChange }: TimelineProps) {
  const { controls } = words;
  const isCut = view.from !== null || view.to !== null;
  const canDrag = view.view === "chart" && data.rows.strikes.length > 0;
  if (!hasControls(view)) return null;
  return (
    <p className={styles.controls}>
      {canDrag && <span>{controls.hint}</span>}
      {isCut && (
        <button
          type="button"
          className={form.button}
          onClick={() => onViewChange({ from: null, to: null }, { history: "push" })}
        >
          {controls.wholePeriod}
        </button>
      )}
      {view.embed === null && <a href="#gap">{controls.gapLink}</a>}
    </p>
  );
}
