import { useId, useMemo, useState } from "react";
import { useIsHydrated } from "../hydration/breakpoints";
import { useMessages } from "../messages/useMessages";
import { splitTerms } from "./splitTerms";
import styles from "./TermText.module.css";

/**
 * A text whose terms are underlined with dots; a press shows below the text what a term means, the
 * next press hides it.
 */
export function TermText({ text }: { readonly text: string }) {
  const { terms } = useMessages().messages.glossary;
  // Without scripts a press would do nothing.
  const isHydrated = useIsHydrated();
  const pieces = useMemo(
    () => splitTerms(text, isHydrated ? terms : []),
    [text, terms, isHydrated],
  );
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const shown = pieces.find(({ term }) => term !== null && term.id === open)?.term;
  return (
    <>
      {pieces.map(({ start, lead, text, tail, term }) =>
        term === null ? (
          <span key={start}>{text}</span>
        ) : (
          <span key={start} className={styles.kept}>
            <span>{lead}</span>
            <button
              type="button"
              className={styles.term}
              aria-expanded={term.id === open}
              aria-controls={term.id === open ? id : undefined}
              data-term={term.id}
              onClick={() => setOpen(term.id === open ? null : term.id)}
            >
              {text}
            </button>
            <span>{tail}</span>
          </span>
        ),
      )}
      {shown && (
        <span className={styles.meaning} id={id} data-meaning="">
          {shown.text}
        </span>
      )}
    </>
  );
}
