import { type ReactNode, useState } from "react";
import { useIsPrinting } from "../hydration/printing";
import styles from "./Fold.module.css";

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
  const isPrinting = useIsPrinting();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      open={isOpen || isPrinting}
      data-section=""
      onToggle={({ currentTarget }) => {
        if (!isPrinting) setIsOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <h2 className={styles.title}>{title}</h2>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </summary>
      {children}
    </details>
  );
}
