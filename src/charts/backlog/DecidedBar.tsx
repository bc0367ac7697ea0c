import { type ReportMonth, summarizeBacklog } from "../../model/backlog";
import styles from "./Backlog.module.css";
import type { BacklogPlotProps } from "./BacklogPlot";
import { PARTS, type Part } from "./layout";

/** Width in px below which the parts are listed one below the other. */
const NARROW = 420;
/** Heights in px of the bar with its margins, and of a line of its parts (Backlog.module.css). */
const BAR = 44;
const LINE = 22;

export const isStacked = (width: number) => width < NARROW;

/** The bar's parts in order, with their numbers; null where no report gives both numbers. */
function decidedParts(months: readonly ReportMonth[]) {
  const reading = summarizeBacklog(months);
  if (reading === null) return null;
  const { completed, credible, nonCredible } = reading;
  const numbers = { credible, nonCredible, other: completed - credible - nonCredible };
  const starts = { credible: 0, nonCredible: credible, other: credible + nonCredible };
  const parts = PARTS.filter((part) => part === "credible" || numbers[part] > 0);
  return {
    completed,
    parts: parts.map((part) => ({ part, number: numbers[part], start: starts[part] })),
  };
}

/** Height of the bar with its parts in a compact frame, in px; 0 where there is none. */
export function barHeight(months: readonly ReportMonth[], width: number): number {
  const decided = decidedParts(months);
  if (decided === null) return 0;
  return BAR + LINE * (isStacked(width) ? decided.parts.length : 1);
}

export interface DecidedBarProps extends Pick<BacklogPlotProps, "context" | "data"> {
  /** Whether each part has a line; by default as many share a line as fit. */
  readonly isStacked?: boolean;
}

/**
 * All decided reports as one bar with its parts in words below it, which are the legend of the
 * months too. The view box counts reports, so that the bar fits any width without being measured.
 */
export function DecidedBar({
  context: { words, language },
  data: months,
  isStacked = false,
}: DecidedBarProps) {
  const { format } = language;
  const decided = decidedParts(months);
  if (decided === null) return null;
  const { completed, parts } = decided;
  const text = (part: Part, number: number) =>
    words.decided[part](format.number(number), format.percent(number / completed));
  return (
    <div className={styles.decided} data-decided="">
      <svg
        className={styles.bar}
        viewBox={`0 0 ${completed} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map(({ part, number, start }) => (
          <rect key={part} className={styles[part]} x={start} width={number} height={1} />
        ))}
      </svg>
      <ul
        className={isStacked ? `${styles.parts} ${styles.stacked}` : styles.parts}
        aria-label={words.decided.title}
      >
        {parts.map(({ part, number }) => (
          <li key={part}>
            <svg className={styles.swatch} width="12" height="12" role="presentation">
              <rect className={styles[part]} x="1" y="1" width="10" height="10" />
            </svg>
            {text(part, number)}
          </li>
        ))}
      </ul>
    </div>
  );
}
