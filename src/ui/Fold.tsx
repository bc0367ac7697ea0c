import type { ReactNode } from "react";
import styles from "./Fold.module.css";
import { useFold } from "./useFold";

export interface FoldProps {
  /** The question that the section answers. */
  readonly title: string;
  /** What a reader finds inside, in a few words. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/**
 * A section folded behind its question. Native, so that find-in-page and a link to something inside
 * open it; paper shows it open.
 */
export function Fold({ title, hint, children }: FoldProps) {
  const fold = useFold();
  return (
    <details className={styles.fold} {...fold}>
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </summary>
      {children}
    </details>
  );
}
