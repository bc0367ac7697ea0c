import { useIsHydrated } from "../../hydration/breakpoints";
import form from "../../styles/form.module.css";
import { hasControls } from "../../url/view";
import styles from "./Answers.module.css";
import type { AnswersProps } from "./AnswersPagePlot";

/** Airwars' list of its incidents in Syria, each with a page. */
const PAGES = "https://airwars.org/civilian-casualties/?country=syria";

/** Under an early day one press to the answers known today; then the way to the incidents. */
export function Controls({ data, context: { words, view }, onViewChange }: AnswersProps) {
  const { today } = words;
  const isHydrated = useIsHydrated();
  if (data.kind === "answers")
    return (
      <p className={styles.today}>
        <a href={PAGES} rel="noopener external" target="_blank">
          {today.pages}
        </a>
      </p>
    );
  return (
    <p className={styles.today} data-today="">
      <span>{today.line}</span>
      {/* Before scripts run a press would do nothing. */}
      {isHydrated && hasControls(view) && (
        <button
          type="button"
          className={form.button}
          onClick={() => onViewChange({ asof: "latest" }, { history: "push" })}
        >
          {today.show}
        </button>
      )}
    </p>
  );
}
