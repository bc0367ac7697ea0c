import type { BarRow } from "./barLayout";
import styles from "./RangeBar.module.css";

/** Slivers behind a minimum, each fainter: the bar goes on, nobody says how far. */
const FADE = [
  { at: 2, width: 4, opacity: 0.6 },
  { at: 8, width: 3, opacity: 0.4 },
  { at: 13, width: 2, opacity: 0.25 },
] as const;
const HATCH = 5;

function hatch(from: number, to: number, y: number, height: number): string {
  const lines = Math.max(0, Math.floor((to - from) / HATCH));
  return Array.from(
    { length: lines },
    (_, at) => `M${from + at * HATCH + 1},${y + height}l${HATCH - 1},${-height}`,
  ).join("");
}

/**
 * One estimate as a horizontal bar that shows of what kind it is: solid as far as the source
 * vouches for it; closed by a bar across where it is a count; banded from lowest to highest; fading
 * into an arrow where it is a minimum, whose head is hollow where the source says "more than";
 * closed by a dashed bar where it is approximate; only hatched where it is a maximum. No midpoint
 * is ever drawn. The colour is the custom property `--series` of an element around it.
 */
export function RangeBar({ kind, x0, low, high, y, height }: NonNullable<BarRow["mark"]>) {
  const middle = y + height / 2;
  const across = (x: number, reach: number) => `M${x},${y - reach}V${y + height + reach}`;
  if (kind === "up_to")
    return (
      <>
        <path className={styles.hatch} d={hatch(x0, low, y + 1, height - 2)} />
        <path className={styles.frame} d={`M${x0},${y}H${low}M${x0},${y + height}H${low}`} />
        <path className={styles.end} d={across(low, 2)} />
      </>
    );
  return (
    <>
      <rect className={styles.solid} x={x0} y={y} width={Math.max(0, low - x0)} height={height} />
      {kind === "range" && (
        <>
          <rect className={styles.band} x={low} y={y} width={high - low} height={height} />
          <path className={styles.end} d={across(low, 2) + across(high, 2)} />
        </>
      )}
      {kind === "exact" && <path className={styles.end} d={across(low, 2)} />}
      {kind === "about" && <path className={styles.about} d={across(low, 4)} />}
      {(kind === "at_least" || kind === "more_than") && (
        <>
          {FADE.map(({ at, width, opacity }) => (
            <rect
              key={at}
              className={styles.solid}
              x={low + at}
              y={y}
              width={width}
              height={height}
              fillOpacity={opacity}
            />
          ))}
          <path
            className={kind === "at_least" ? styles.head : styles.hollowHead}
            d={`M${low + 14},${middle - 4.5}l7,4.5l-7,4.5z`}
          />
        </>
      )}
    </>
  );
}
