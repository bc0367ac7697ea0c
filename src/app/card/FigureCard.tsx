import { useEffect, useId, useRef } from "react";
import type { StrikeRecord } from "../../data/types";
import form from "../../style/form.module.css";
import { useLanguage } from "../../text/useLanguage";
import { CardDetails } from "./CardDetails";
import { cardOf } from "./cardOf";
import styles from "./FigureCard.module.css";
import type { AppCardSubject } from "./subject";

export interface FigureCardProps {
  readonly subject: AppCardSubject;
  /** Cut to the as-of day: a card shows no publication that lies after it. */
  readonly record: StrikeRecord;
  readonly onClose: () => void;
}

/**
 * Where a figure comes from, in a modal dialog. Every way out goes through the dialog's own
 * `close`, which gives the focus back to the mark or button that opened it.
 */
export function FigureCard({ subject, record, onClose }: FigureCardProps) {
  const language = useLanguage();
  const words = language.messages.app.card;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const card = cardOf(subject, { record, language });

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (!element.open) element.showModal();
    function onClick(event: MouseEvent) {
      // The content fills the dialog, so only a press on its backdrop reports the dialog itself.
      if (event.target === element) element?.close();
    }
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, []);

  return (
    <dialog
      className={styles.dialog}
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      data-card=""
    >
      <div className={styles.content}>
        <header className={styles.head}>
          <h2 className={styles.title} id={titleId}>
            {card.title}
          </h2>
          <button type="button" className={form.button} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        {card.value !== null && <p className={styles.value}>{card.value}</p>}
        <dl className={styles.facts}>
          {card.facts.map(({ term, text }) => (
            <Fact key={term} term={term} text={text} />
          ))}
        </dl>
        <CardDetails card={card} record={record} />
      </div>
    </dialog>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}
