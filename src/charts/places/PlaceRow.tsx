import type { ReactNode } from "react";
import type { PlacesMessages } from "./messages/en";
import styles from "./PlacesPagePlot.module.css";
import type { PlaceGroupRows } from "./rows";

export interface PlaceRowViewProps {
  readonly words: PlacesMessages;
  readonly line: PlaceGroupRows;
  readonly open: boolean;
  /** Null where the places stay folded. */
  readonly onToggle: (() => void) | null;
  readonly strikes: ReactNode;
  readonly killed: ReactNode;
}

/** A country or governorate: its name, which unfolds its places, and its two columns. */
export function PlaceRowView({ words, line, open, onToggle, strikes, killed }: PlaceRowViewProps) {
  const { group, heading } = line;
  return (
    <section className={styles.line} data-group={group.key} data-level={group.kind}>
      <h4 className={styles.name}>
        {group.places.length > 1 && onToggle !== null ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-label={words.show(heading)}
            onClick={onToggle}
          >
            <span className={styles.arrow} aria-hidden="true" />
            {heading}
          </button>
        ) : (
          heading
        )}
      </h4>
      <div className={styles.cell}>{strikes}</div>
      <div className={styles.cell}>{killed}</div>
    </section>
  );
}
