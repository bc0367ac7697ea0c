import { useRef, useState } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import type { Day } from "../../model/day";
import { hasIncidents } from "../../model/incidentsSince";
import form from "../../styles/form.module.css";
import { BATTLE_IDS, hasControls } from "../../url/view";
import { TodayLine } from "../frame/TodayLine";
import type { PlacesProps } from "./PlacesPagePlot";
import styles from "./PlacesPagePlot.module.css";

/** The battles as named windows of the link, with the counts known today. */
export function BattleChoice({ context: { words, view, language }, onViewChange }: PlacesProps) {
  const { battles, choice } = words.same;
  const { format } = language;
  const [dayBefore, setDayBefore] = useState<Day | null>(null);
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const isHydrated = useIsHydrated();
  const isTurned = dayBefore !== null && view.battle !== null && view.asof === "latest";
  // Before scripts run a press would do nothing.
  if (!isHydrated || !hasControls(view)) return null;
  function choose(battle: typeof view.battle) {
    if (battle !== null && view.asof !== "latest") setDayBefore(view.asof);
    onViewChange({ battle, ...(battle !== null && { asof: "latest" as const }) });
    // A battle is much shorter than all places: its answer begins where the chart does.
    fieldset.current?.closest("[data-chart]")?.scrollIntoView({ block: "start" });
  }
  return (
    <>
      {view.view === "table" && !hasIncidents(view) && (
        <TodayLine {...words.same.today} {...{ view, onViewChange }} />
      )}
      <fieldset className={styles.battles} ref={fieldset} data-battles="">
        <legend>{choice.legend}</legend>
        {BATTLE_IDS.map((id) => (
          <button
            key={id}
            type="button"
            className={form.button}
            aria-pressed={view.battle === id}
            onClick={() => choose(view.battle === id ? null : id)}
          >
            {battles[id]}
          </button>
        ))}
        {view.battle !== null && (
          <button type="button" className={form.button} onClick={() => choose(null)}>
            {choice.none}
          </button>
        )}
      </fieldset>
      <div className={styles.turned} data-turned="">
        <span role="status">{isTurned ? choice.turned : ""}</span>
        {isTurned && (
          <button
            type="button"
            className={form.button}
            onClick={() => onViewChange({ battle: null, asof: dayBefore })}
          >
            {choice.back(format.day(dayBefore))}
          </button>
        )}
      </div>
    </>
  );
}
