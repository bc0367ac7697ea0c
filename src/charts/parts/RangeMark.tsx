import type { QuantityKind } from "../../data/types";
import styles from "./RangeMark.module.css";

export interface RangeMarkProps {
  readonly kind: QuantityKind;
  /** Where zero (or the axis's least value) lies, in px. */
  readonly x0: number;
  /** The lowest, the only, or for `up_to` the highest value, in px. */
  readonly low: number;
  /** The highest value of a range, in px. */
  readonly high: number;
  readonly y: number;
  readonly height: number;
}

/**
 * One estimate as a horizontal bar that shows of what kind it is: solid as far as the source
 * vouches for, banded from lowest to highest, open with an arrow where it is a minimum, dashed
 * where it is approximate, hollow where it is only a maximum. No midpoint is ever drawn.
 */
export function RangeMark({ kind, x0, low, high, y, height }: RangeMarkProps) {
  const middle = y + height / 2;
  const solid = Math.max(0, low - x0);
  if (kind === "up_to")
    return (
      <g>
        <rect className={styles.hollow} x={x0} y={y + 1} width={solid} height={height - 2} />
        <line className={styles.end} x1={low} x2={low} y1={y} y2={y + height} />
      </g>
    );
  return (
    <g>
      <rect className={styles.solid} x={x0} y={y} width={Math.max(solid, 1)} height={height} />
      {kind === "range" && (
        <>
          <rect
            className={styles.band}
            x={low}
            y={y}
            width={Math.max(0, high - low)}
            height={height}
          />
          <line className={styles.end} x1={low} x2={low} y1={y} y2={y + height} />
          <line className={styles.end} x1={high} x2={high} y1={y} y2={y + height} />
        </>
      )}
      {kind === "exact" && (
        <line className={styles.end} x1={low} x2={low} y1={y - 2} y2={y + height + 2} />
      )}
      {kind === "about" && (
        <line className={styles.about} x1={low} x2={low} y1={y - 4} y2={y + height + 4} />
      )}
      {(kind === "at_least" || kind === "more_than") && (
        <>
          <line className={styles.open} x1={low} x2={low + 12} y1={middle} y2={middle} />
          <path
            className={kind === "at_least" ? styles.head : styles.hollowHead}
            d={`M${low + 11},${middle - 4}l7,4l-7,4z`}
          />
        </>
      )}
    </g>
  );
}
