import type { ReactNode } from "react";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";
import styles from "./ErrorNotice.module.css";

export interface ErrorNoticeProps {
  /** What went wrong, in one sentence. */
  readonly title: string;
  /** Where, and what to do. */
  readonly children: ReactNode;
  readonly onRetry?: () => void;
}

/** An error, in place of what could not be shown. */
export function ErrorNotice({ title, children, onRetry }: ErrorNoticeProps) {
  const words = useMessages().messages.app.faults;
  return (
    <section className={styles.notice} role="alert" data-fault="">
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
