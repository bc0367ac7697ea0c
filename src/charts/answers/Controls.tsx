import { TodayLine } from "../frame/TodayLine";
import styles from "./Answers.module.css";
import type { AnswersProps } from "./AnswersPagePlot";

/** Airwars' list of its incidents in Syria, each with a page. */
const PAGES = "https://airwars.org/civilian-casualties/?country=syria";

/** The way to the incidents; on an earlier day the way to the answers known today. */
export function Controls({ data, context: { words, view }, onViewChange }: AnswersProps) {
  const { today } = words;
  if (data.kind === "reports")
    return <TodayLine text={today.text} action={today.action} {...{ view, onViewChange }} />;
  return (
    <p className={styles.pages}>
      <a href={PAGES} rel="noopener external" target="_blank">
        {today.pages}
      </a>
    </p>
  );
}
