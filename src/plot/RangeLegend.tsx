import { useMessages } from "../messages/useMessages";
import type { QuantityKind } from "../model/types";
import { NotEqualIcon } from "./NotEqualIcon";
import { RangeBar } from "./RangeBar";
import styles from "./RangeLegend.module.css";

const KINDS: readonly QuantityKind[] = [
  "exact",
  "at_least",
  "more_than",
  "about",
  "range",
  "up_to",
];

/** Where the lowest or only value lies in the sample of a kind. */
const LOW: Readonly<Record<QuantityKind, number>> = {
  exact: 42,
  at_least: 22,
  more_than: 22,
  about: 42,
  range: 22,
  up_to: 42,
};

/** How bars of each kind shown are to be read, and what the badge's sign means. */
export function RangeLegend({
  kinds,
  sign = null,
}: {
  readonly kinds: ReadonlySet<QuantityKind>;
  /** What a badge's sign means; null where no row has a badge. */
  readonly sign?: string | null;
}) {
  const { messages } = useMessages();
  const words = messages.parts;
  return (
    <ul className={styles.legend} aria-label={words.frame.legend}>
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <svg width="46" height="16" role="presentation">
            <RangeBar kind={kind} x0={1} low={LOW[kind]} high={42} y={3} height={10} />
          </svg>
          {words.kinds[kind]}
        </li>
      ))}
      {sign !== null && (
        <li>
          <svg width="14" height="16" role="presentation">
            <NotEqualIcon x={0} y={1} />
          </svg>
          {sign}
        </li>
      )}
    </ul>
  );
}
