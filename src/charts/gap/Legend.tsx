import type { ReactNode } from "react";
import type { GapRows } from "../../model/gap";
import styles from "./Gap.module.css";
import type { GapContext } from "./labels";

export interface LegendProps {
  readonly context: GapContext;
  readonly rows: GapRows;
}

/** Explains the signs that are drawn and that no label explains. Lines are named beside them. */
export function Legend({ context: { words, language }, rows }: LegendProps) {
  const points = (rows.panels[0]?.series ?? []).flatMap(({ points }) => points);
  const items: readonly (readonly [string, boolean, ReactNode])[] = [
    [words.legend.point, true, <circle key="p" className={styles.keyDot} cx="9" cy="6" r="3" />],
    [
      words.legend.range,
      points.some(({ row }) => row.quantity.kind === "range"),
      <path key="r" className={styles.keyLine} d="M9,12V1M6,1h6" />,
    ],
    [
      words.legend.offLine,
      points.some(({ isOnLine }) => !isOnLine),
      <circle key="o" className={styles.keyHollow} cx="9" cy="6" r="3" />,
    ],
  ];
  return (
    <ul className={styles.legend} aria-label={language.messages.parts.frame.legend}>
      {items.map(
        ([text, drawn, sample]) =>
          drawn && (
            <li key={text}>
              <svg className={styles.swatch} width="18" height="12" aria-hidden="true">
                {sample}
              </svg>
              {text}
            </li>
          ),
      )}
    </ul>
  );
}
