import { useRef, useState } from "react";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";
import { copyText } from "../../ui/copyText";
import styles from "./FigureCard.module.css";

/** Marks a text as the reader would, so that their own keys can copy it. */
function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/**
 * The figure in one sentence, to be quoted. Where the clipboard is closed, as in many frames, the
 * older way is tried, and where that fails too the sentence is left marked for the reader's keys.
 */
export function CardQuote({ sentence }: { readonly sentence: string }) {
  const words = useMessages("full").messages.card.quote;
  const text = useRef<HTMLQuoteElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "marked" | null>(null);

  async function copy() {
    setOutcome(null);
    try {
      await copyText(sentence);
      setOutcome("copied");
    } catch {
      if (text.current !== null) select(text.current);
      setOutcome(document.execCommand("copy") ? "copied" : "marked");
    }
  }

  return (
    <section className={styles.quote}>
      <h3 className={styles.section}>{words.title}</h3>
      <blockquote className={styles.sentence} ref={text} data-quote="">
        {sentence}
      </blockquote>
      <p className={styles.copy}>
        <button type="button" className={form.button} onClick={copy}>
          {words.copy}
        </button>
        <span role="status" data-copied={outcome ?? ""}>
          {outcome === null ? "" : words[outcome]}
        </span>
      </p>
    </section>
  );
}
