import { usePlotColors } from "../../plot/colors";
import styles from "./Backlog.module.css";
import type { BacklogProps } from "./backlogProps";
import { columnStyles } from "./columnStyles";
import { decidedParts, partWords } from "./decided";

/**
 * All decided reports as one bar with its parts in words below it, which are the legend of the
 * months too. The view box counts reports, so that the bar fits any width without being measured.
 */
export function DecidedBar({ context, data: months }: Pick<BacklogProps, "context" | "data">) {
  const colors = columnStyles(usePlotColors());
  const decided = decidedParts(months);
  if (decided === null) return null;
  const { completed, parts } = decided;
  return (
    <div className={styles.decided} data-decided="">
      <svg
        className={styles.bar}
        viewBox={`0 0 ${completed} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map(({ part, number, start }) => (
          <rect key={part} {...colors[part]} x={start} width={number} height={1} />
        ))}
      </svg>
      <ul className={styles.parts} aria-label={context.words.decided.title}>
        {parts.map(({ part, number }) => (
          <li key={part}>
            <svg className={styles.swatch} width="12" height="12" aria-hidden="true">
              <rect {...colors[part]} x="1" y="1" width="10" height="10" />
            </svg>
            <span>{partWords({ part, number }, completed, context)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
