import type { Outcome } from "../../model/backlog";
import styles from "./Backlog.module.css";
import { type BacklogLayout, hatch, type MonthColumn } from "./layout";

const OUTCOME_CLASS: Readonly<Record<Outcome, string | undefined>> = {
  credible: styles.credible,
  nonCredible: styles.nonCredible,
  duplicates: styles.duplicates,
};

export interface CompletedBarsProps {
  readonly column: MonthColumn;
  readonly layout: Pick<BacklogLayout, "flow" | "share">;
}

/** What was completed in a month, by outcome as far as it is given, and the share credible below. */
export function CompletedBars({ column, layout }: CompletedBarsProps) {
  const { x, width, completed, share } = column;
  const { flow, share: below } = layout;
  const zero = flow.scale(0);
  return (
    <>
      <rect className={styles.hit} x={x} y={zero} width={width} height={flow.bottom - zero} />
      <rect
        className={styles.hit}
        x={x}
        y={below.top}
        width={width}
        height={below.bottom - below.top}
      />
      {completed.isGap && <path className={styles.gap} d={hatch(x, zero, width, flow.bottom)} />}
      {completed.all !== null && (
        <rect className={styles.rest} x={x} width={width} {...completed.all} />
      )}
      {completed.outcomes.map(({ outcome, y, height }) => (
        <rect
          key={outcome}
          className={OUTCOME_CLASS[outcome]}
          x={x}
          y={y}
          width={width}
          height={height}
        />
      ))}
      {share === null ? (
        <path className={styles.gap} d={hatch(x, below.top, width, below.bottom)} />
      ) : (
        <>
          <line
            className={styles.stem}
            x1={x + width / 2}
            x2={x + width / 2}
            y1={below.bottom}
            y2={share.y}
          />
          <circle className={styles.credible} cx={x + width / 2} cy={share.y} r={2.5} />
        </>
      )}
    </>
  );
}
