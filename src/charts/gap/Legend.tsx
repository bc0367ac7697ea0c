import type { ReactNode } from "react";
import { type GapRows, isAtPublication, isLate } from "../../model/gap";
import type { RatioPoint } from "../../model/ratioSeries";
import { isSelfPublished } from "../../model/sources";
import styles from "./Gap.module.css";
import type { GapContext } from "./labels";

export interface LegendProps {
  readonly context: GapContext;
  readonly rows: GapRows;
  readonly ratios: readonly RatioPoint[];
}

/** Explains the kinds of marks that are drawn. Lines are named beside them instead. */
export function Legend({ context, rows, ratios }: LegendProps) {
  const { words, language, timeBasis } = context;
  const points = rows.panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
  const items: readonly (readonly [string, boolean, ReactNode])[] = [
    [words.legend.step, true, <circle key="s" className={styles.keyDot} cx="9" cy="6" r="3" />],
    [
      words.legend.range,
      points.some(({ row }) => row.quantity.kind === "range"),
      <g key="r">
        <rect className={styles.keyBand} x="3" y="1" width="14" height="10" />
        <path className={styles.keyLine} d="M3,11H17M3,1V11M1,1H5" />
      </g>,
    ],
    [
      words.legend.distance,
      ratios.length > 0,
      <rect key="d" className={styles.keyDistance} x="1" y="1" width="16" height="10" />,
    ],
    [
      words.legend.late,
      points.some(isLate),
      <circle key="l" className={styles.keyHollow} cx="9" cy="6" r="3" />,
    ],
    [
      words.legend.quoted,
      points.some(({ row }) => !isSelfPublished(row)),
      <circle key="q" className={styles.keyHollow} cx="9" cy="6" r="3" />,
    ],
    [
      words.legend.open,
      points.some((point) => isAtPublication(point, timeBasis)),
      <circle key="o" className={styles.keyHollow} cx="9" cy="6" r="3" />,
    ],
    [
      words.legend.spread,
      timeBasis === "published" &&
        points.some((point) => point.earliest !== point.day && !point.entersFromLeft),
      <g key="p">
        <path className={styles.keySpread} d="M1,6H14" />
        <circle className={styles.keyDot} cx="14" cy="6" r="3" />
      </g>,
    ],
  ];
  return (
    <ul className={styles.legend} aria-label={language.messages.parts.frame.legend}>
      {items.map(
        ([text, drawn, sample]) =>
          drawn && (
            <li key={text}>
              <svg className={styles.swatch} width="18" height="12" role="presentation">
                {sample}
              </svg>
              {text}
            </li>
          ),
      )}
    </ul>
  );
}
