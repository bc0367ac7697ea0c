import { useIsHydrated } from "../../hydration/breakpoints";
import type { Bounds } from "../../model/quantity";
import styles from "./Timeline.module.css";

const CAP = 3.5;
const OPEN = 13;

/** An arrow head at `tip` that points up (-1) or down (1) from `y`. */
export function arrow(x: number, y: number, direction: 1 | -1): string {
  const tip = y + direction * OPEN;
  return `M${x},${y}V${tip}M${x - CAP},${tip - direction * CAP}L${x},${tip}L${x + CAP},${tip - direction * CAP}`;
}

/** One figure at one moment: a dot, a capped line for a range, an arrow where it is open. */
export function EstimateGlyph({
  x,
  y,
  bounds,
}: {
  x: number;
  y: (value: number) => number;
  bounds: Bounds;
}) {
  // Without scripts there is nothing to hit.
  const isHydrated = useIsHydrated();
  const { low, high } = bounds;
  if (low !== null && high !== null && low !== high) {
    const from = y(low);
    const to = y(high);
    return (
      <>
        {isHydrated && (
          <rect className={styles.hit} x={x - 6} y={to - 4} width={12} height={from - to + 8} />
        )}
        <path
          className={styles.stroke}
          d={`M${x - CAP},${from}h${2 * CAP}M${x - CAP},${to}h${2 * CAP}M${x},${from}V${to}`}
        />
      </>
    );
  }
  const at = y(low ?? high ?? 0);
  const open = low === null ? 1 : high === null ? -1 : null;
  return (
    <>
      {isHydrated && <circle className={styles.hit} cx={x} cy={at} r={8} />}
      {open !== null && <path className={styles.stroke} d={arrow(x, at, open)} />}
      <circle className={styles.dot} cx={x} cy={at} r={3.2} />
    </>
  );
}
