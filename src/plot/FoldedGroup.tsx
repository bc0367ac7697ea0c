import type { ReactNode } from "react";
import styles from "./FoldedGroup.module.css";

export interface FoldedGroupProps {
  /** What the group shows, in words that answer without a press. */
  readonly heading: string;
  /** Names the group for tests. */
  readonly group: string;
  readonly children: ReactNode;
}

/** A group of a chart behind its heading; on paper as the reader has left it. */
export function FoldedGroup({ heading, group, children }: FoldedGroupProps) {
  return (
    <details className={styles.group} data-group={group}>
      <summary>
        <h3 className={styles.heading}>{heading}</h3>
      </summary>
      {children}
    </details>
  );
}
