import type { CardSubject } from "../../charts/parts/card";
import type { StrikeRecord } from "../../data/types";
import type { AsOf } from "../../record/asof";
import { useLanguage } from "../../text/useLanguage";
import { Dialog } from "../Dialog";
import { CardDetails } from "./CardDetails";
import { CardQuote } from "./CardQuote";
import { cardOf } from "./cardOf";
import styles from "./FigureCard.module.css";

export interface FigureCardProps {
  readonly subject: CardSubject;
  /** Cut to `asof`: a card shows no publication that lies after it. */
  readonly record: StrikeRecord;
  readonly asof: AsOf;
  readonly onClose: () => void;
}

/** Where a figure comes from, in a modal dialog. */
export function FigureCard({ subject, record, asof, onClose }: FigureCardProps) {
  const language = useLanguage();
  const card = cardOf(subject, { record, language });
  return (
    <Dialog title={card.title} kind="card" onClose={onClose}>
      {card.value !== null && <p className={styles.value}>{card.value}</p>}
      <dl className={styles.facts}>
        {card.facts.map(({ term, text }) => (
          <Fact key={term} term={term} text={text} />
        ))}
      </dl>
      {card.quote !== null && <CardQuote sentence={card.quote} />}
      <CardDetails card={card} record={record} asof={asof} />
    </Dialog>
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
