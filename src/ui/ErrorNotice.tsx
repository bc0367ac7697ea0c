import type { ReactNode } from "react";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";
import styles from "./ErrorNotice.module.css";
import { ReloadButton } from "./ReloadButton";

export interface ErrorNoticeProps {
  /** Name of the fault in the page's markup (docs/reliability.md). */
  readonly fault: string;
  /** What went wrong, in one sentence. */
  readonly title: string;
  /** Where, and what to do. */
  readonly children: ReactNode;
  /** What the button does: a function that tries again, or a reload of the page. */
  readonly onRetry: (() => void) | "reload";
}

/** An error, in place of what could not be shown. */
export function ErrorNotice({ fault, title, children, onRetry }: ErrorNoticeProps) {
  const words = useMessages().messages.app.faults;
  return (
    <section className={styles.notice} role="alert" data-fault={fault}>
      <h2>{title}</h2>
      {children}
      {onRetry === "reload" ? (
        <ReloadButton />
      ) : (
        <button type="button" className={form.button} onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </section>
  );
}
