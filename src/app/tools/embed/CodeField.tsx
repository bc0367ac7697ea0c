import { useId, useRef, useState } from "react";
import form from "../../../style/form.module.css";
import type { embeddingWords } from "../../../text/embeddingWords";
import styles from "./EmbedDialog.module.css";

export interface CodeFieldProps {
  readonly code: string;
  readonly words: ReturnType<typeof embeddingWords>;
}

/** The code as text that can be selected, and a button that copies it. */
export function CodeField({ code, words }: CodeFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly code: string; readonly text: string }>();

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome({ code, text: words.copied });
    } catch {
      // No clipboard without a secure context or against the reader's setting.
      field.current?.select();
      setOutcome({ code, text: words.notCopied });
    }
  }

  return (
    <div className={styles.code}>
      <label className={form.label} htmlFor={id}>
        {words.code}
      </label>
      <textarea
        className={styles.text}
        id={id}
        ref={field}
        value={code}
        rows={6}
        readOnly
        spellCheck={false}
        dir="ltr"
        onFocus={(event) => event.currentTarget.select()}
        data-code=""
      />
      <p className={styles.copy}>
        <button type="button" className={form.button} onClick={copy}>
          {words.copy}
        </button>
        {/* What was copied before an option changed is not what stands here now. */}
        <span role="status">{outcome?.code === code ? outcome.text : ""}</span>
      </p>
    </div>
  );
}
