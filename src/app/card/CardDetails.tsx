import type { ReactNode } from "react";
import type { StrikeRecord } from "../../data/types";
import form from "../../style/form.module.css";
import { useLanguage } from "../../text/useLanguage";
import { FileFaultText } from "../FileFaultText";
import { CardDocuments } from "./CardDocuments";
import { CardReadings, type ReadingRow } from "./CardReadings";
import { derivationTerms } from "./derivation";
import styles from "./FigureCard.module.css";
import type { CardFacts } from "./facts";
import { type CardTables, useCardTables } from "./useCardTables";

export interface CardDetailsProps {
  readonly card: CardFacts;
  readonly record: StrikeRecord;
}

/** The part of a card that is fetched when it opens: documents, notes, other publications. */
export function CardDetails({ card, record }: CardDetailsProps) {
  const { messages } = useLanguage();
  const words = messages.app.card;
  const tables = useCardTables();

  if (tables.state === "loading") return <p className={styles.waiting}>{words.loadingMore}</p>;
  if (tables.state === "error")
    return (
      <div className={styles.waiting} role="alert">
        <p>{words.more}</p>
        <FileFaultText error={tables.error} />
        <button type="button" className={form.button} onClick={tables.retry}>
          {words.retry}
        </button>
      </div>
    );

  const { documents } = tables.value;
  const note = noteOf(card, tables.value);
  return (
    <>
      <CardDocuments ids={card.documents} documents={documents} />
      <CardReadings
        title={card.reading === null ? words.conflicts : words.readings}
        rows={rowsOf(card, tables.value)}
        documents={documents}
      />
      {note?.derivation && <Derivation text={note.derivation} record={record} />}
      {note?.note && (
        <Section title={words.note}>
          <p className={styles.text}>{note.note}</p>
        </Section>
      )}
    </>
  );
}

function Derivation({ text, record }: { text: string; record: StrikeRecord }) {
  const language = useLanguage();
  const words = language.messages.app.card;
  return (
    <Section title={words.derivation}>
      <p className={styles.text}>{words.derivationHint}</p>
      <ul className={styles.list}>
        {derivationTerms(text, record, language).map(({ name, value, period }) => (
          <li key={name}>
            {value}, {period} <span className={styles.detail}>{name}</span>
          </li>
        ))}
      </ul>
      <code className={styles.formula}>{text}</code>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={styles.section}>{title}</h3>
      {children}
    </section>
  );
}

function noteOf({ noted }: CardFacts, { notes }: CardTables) {
  if (noted === null) return undefined;
  return notes.get(`${noted.table}/${noted.rowId}`);
}

/** What other pages print: readings of a report's cell, or rows that publish the same figure. */
function rowsOf(card: CardFacts, { readings }: CardTables): readonly ReadingRow[] {
  const { reading } = card;
  if (reading === null) return card.conflicts;
  return readings.filter(
    (row) => row.editionId === reading.edition.id && row.column === reading.column,
  );
}
