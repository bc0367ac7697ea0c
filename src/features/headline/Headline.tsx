import { memo, useId } from "react";
import { useOpenDialog } from "../../figures/figureRef";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/types";
import type { View } from "../../url/view";
import styles from "./Headline.module.css";
import { type HeadlineItem, headlineItems } from "./headlineItems";

export interface HeadlineProps {
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly asof: View["asof"];
}

/** The five numbers a reader comes for; each opens its source, scope and document. */
export const Headline = memo(function Headline({ record, asof }: HeadlineProps) {
  const language = useMessages();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} data-headline="">
      <h2 className="visually-hidden" id={titleId}>
        {language.messages.headline.title}
      </h2>
      <ul className={styles.list}>
        {headlineItems(record, asof, language).map((item) => (
          <li className={styles.item} key={item.id} data-figure={item.id}>
            <Figure item={item} />
            <p className={styles.line}>{item.line}</p>
          </li>
        ))}
      </ul>
    </section>
  );
});

function Figure({ item }: { item: HeadlineItem }) {
  const openCard = useOpenDialog();
  const words = useMessages().messages.headline;
  const { value, label, figure } = item;
  const content = (
    <>
      <span className={styles.value} data-value="">
        {value === null ? words.unknown : <Numerals text={value} />}
      </span>{" "}
      <span className={styles.label}>{label}</span>
    </>
  );
  if (figure === null) return <p className={styles.unknown}>{content}</p>;
  return (
    <button
      type="button"
      className={styles.figure}
      aria-haspopup="dialog"
      title={words.opens}
      onClick={() => openCard(figure)}
    >
      {content}
    </button>
  );
}

/** A figure with its digits large and the words around them ("at least", "times") small. */
function Numerals({ text }: { text: string }) {
  // Every other part is what the pattern caught: digits in any script, with their separators.
  return text
    .split(/([\p{Nd}][\p{Nd}.,٫٬]*)/u)
    .map((part, at) => (at % 2 === 1 ? part : part && <small key={part}>{part}</small>));
}
