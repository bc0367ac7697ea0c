import { useIsHydrated } from "../../hydration/breakpoints";
import type { InteractiveMark } from "../../plot/interactiveMark";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import styles from "./Gap.module.css";
import type { PlacedPoint } from "./seriesLayout";

export interface PublicationMarksProps {
  readonly points: readonly PlacedPoint[];
  /** Prefix of the marks' ids. */
  readonly kind: "total" | "strikes";
  readonly markById: ReadonlyMap<string, InteractiveMark>;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

const CAP = 3;

/** Draws each publication as a dot, with a capped line up to the highest number of a range. */
export function PublicationMarks({ points, kind, markById, getMarkProps }: PublicationMarksProps) {
  // Prerendered marks need no hit areas, because nothing reacts before hydration.
  const isHydrated = useIsHydrated();
  return points.map((point) => {
    const mark = markById.get(`${kind}:${point.id}`);
    if (mark === undefined) return null;
    const { x, y, high, spread } = point;
    return (
      <g {...getMarkProps(mark)} className={styles.mark} key={mark.id}>
        {isHydrated && high === null && <circle className={styles.hit} cx={x} cy={y} r={8} />}
        {isHydrated && high !== null && (
          <rect className={styles.hit} x={x - 7} y={high - 4} width={14} height={y - high + 8} />
        )}
        {spread !== null && (
          <path className={styles.spread} d={`M${spread[0]},${y}H${spread[1]}`} />
        )}
        {high !== null && (
          <path
            className={styles.rangeLine}
            d={`M${x},${y}V${high}M${x - CAP},${high}h${2 * CAP}`}
          />
        )}
        <circle
          className={point.hollow ? styles.hollow : styles.dot}
          cx={x}
          cy={y}
          r={kind === "strikes" ? 2 : 2.75}
        />
      </g>
    );
  });
}
