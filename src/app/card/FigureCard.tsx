import type { CardSubject } from "../../charts/parts/card";
import type { StrikeRecord } from "../../data/types";
import { useLanguage } from "../../text/useLanguage";
import { Dialog } from "../Dialog";
import { CardDetails } from "./CardDetails";
import { cardOf } from "./cardOf";
import styles from "./FigureCard.module.css";

export interface FigureCardProps {
  readonly subject: CardSubject;
  /** Cut to the as-of day: a card shows no publication that lies after it. */
  readonly record: StrikeRecord;
  readonly onClose: () => void;
}

/** Where a figure comes from, in a modal dialog. */
export function FigureCard({ subject, record, onClose }: FigureCardProps) {
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
      <CardDetails card={card} record={record} />
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
