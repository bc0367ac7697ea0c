import { type ReactNode, useId, useRef, useState } from "react";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";
import styles from "./CopyField.module.css";
import { copyText } from "./copyText";

export interface CopyFieldProps {
  readonly label: string;
  /** Null while it is being made. */
  readonly text: string | null;
  readonly rows: number;
  /** What the copy button says, and its name where that says too little. */
  readonly copy: string;
  readonly copyLabel?: string;
  readonly children?: ReactNode;
  /** A code or an address: it runs left to right in every language. */
  readonly code?: boolean;
}

/** A text to take along: it can be copied by its button, or selected where the browser refuses. */
export function CopyField(props: CopyFieldProps) {
  const { label, text, rows, copy, copyLabel, children, code = false } = props;
  const words = useMessages().messages.app.tools;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly says: string }>();

  async function onCopy(value: string) {
    try {
      await copyText(value);
      setOutcome({ of: value, says: words.copied });
    } catch {
      // Without a secure context, in a frame without leave, or against the reader's setting.
      field.current?.focus();
      field.current?.select();
      setOutcome({ of: value, says: words.notCopied });
    }
  }

  return (
    <div className={styles.field}>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        className={code ? `${styles.text} ${styles.code}` : styles.text}
        id={id}
        ref={field}
        rows={rows}
        value={text ?? ""}
        aria-busy={text === null}
        readOnly
        spellCheck={false}
        dir={code ? "ltr" : "auto"}
      />
      <div className={styles.buttons}>
        <button
          type="button"
          className={form.button}
          aria-label={copyLabel}
          disabled={text === null}
          onClick={() => text !== null && onCopy(text)}
        >
          {copy}
        </button>
        {children}
        {/* What was said of one text is not true of the next. */}
        <span role="status">{outcome?.of === text ? outcome?.says : ""}</span>
      </div>
    </div>
  );
}
