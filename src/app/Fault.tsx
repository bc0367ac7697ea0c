import type { ReactNode } from "react";
import form from "../style/form.module.css";
import { useLanguage } from "../text/useLanguage";
import styles from "./ChartFence.module.css";

export interface FaultProps {
  /** What went wrong, in one sentence. */
  readonly title: string;
  /** Where, and what to do. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
}

/** A fault in the place of what it kept from being shown. */
export function Fault({ title, children, onRetry }: FaultProps) {
  const words = useLanguage().messages.app.faults;
  return (
    <section className={styles.fault} role="alert" data-fault="">
      <h2>{title}</h2>
      {children}
      {onRetry !== undefined && (
        <button type="button" className={form.button} onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </section>
  );
}
