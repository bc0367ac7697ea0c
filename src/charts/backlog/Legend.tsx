import { countRest, FLOWS, getCell } from "../../model/backlog";
import styles from "./Backlog.module.css";
import type { BacklogPlotProps } from "./BacklogPlot";
import { hatch } from "./layout";

/** What the parts of a column mean; only what is drawn. */
export function Legend({
  context: { words, language },
  data: months,
}: Pick<BacklogPlotProps, "context" | "data">) {
  const has = (column: Parameters<typeof getCell>[1]) =>
    months.some((month) => getCell(month, column).value !== null);
  const gaps = months.some((month) => FLOWS.some((flow) => getCell(month, flow).value === null));
  const items = [
    ["received", styles.received, has("received")],
    ["credible", styles.credible, has("credible")],
    ["nonCredible", styles.nonCredible, has("nonCredible")],
    ["duplicates", styles.duplicates, has("duplicates")],
    ["rest", styles.rest, months.some((month) => countRest(month) > 0)],
    ["open", styles.open, has("open")],
  ] as const;
  return (
    <ul className={styles.legend} aria-label={language.messages.parts.frame.legend}>
      {items.map(
        ([key, className, drawn]) =>
          drawn && (
            <li key={key}>
              <svg className={styles.swatch} width="12" height="12" role="presentation">
                <rect className={className} x="1" y="1" width="10" height="10" />
              </svg>
              {words.legend[key]}
            </li>
          ),
      )}
      {gaps && (
        <li>
          <svg className={styles.swatch} width="12" height="12" role="presentation">
            <path className={styles.gap} d={hatch(1, 0, 10, 16)} />
          </svg>
          {words.legend.gap}
        </li>
      )}
    </ul>
  );
}
