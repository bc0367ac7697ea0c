import type { ReactNode } from "react";
import { FetchErrorText } from "../../charts/frame/FetchErrorText";
import { FetchRetryButton } from "../../charts/frame/FetchRetryButton";
import { QueryBoundary } from "../../data/QueryBoundary";
import { useMessages } from "../../messages/useMessages";
import { type AsOf, isPublishedBy } from "../../model/asOf";
import { editionColumn } from "../../model/editionColumn";
import type { RowNote } from "../../model/historyTypes";
import type { DocumentId } from "../../model/ids";
import type { StrikeRecord } from "../../model/record";
import type { Document } from "../../model/sourceTypes";
import { CardDocuments } from "./CardDocuments";
import { CardHistory } from "./CardHistory";
import { CardReadings, type ReadingRow } from "./CardReadings";
import type { CardFields } from "./cardFields";
import { derivationTerms } from "./derivation";
import styles from "./FigureCard.module.css";
import { type CardTables, useCardTables } from "./useCardTables";

export interface CardDetailsProps {
  readonly card: CardFields;
  /** Cut to `asof`. */
  readonly record: StrikeRecord;
  readonly asof: AsOf;
}

/** The part of a card that is fetched when it opens: documents, notes, other publications, history. */
export function CardDetails(props: CardDetailsProps) {
  const words = useMessages("full").messages.card;
  return (
    <QueryBoundary
      fallback={<p className={styles.waiting}>{words.loadingMore}</p>}
      renderError={({ error, retry }) => (
        <div className={styles.waiting} role="alert">
          <p>{words.more}</p>
          <FetchErrorText error={error} />
          <FetchRetryButton error={error} onRetry={retry} />
        </div>
      )}
    >
      <LoadedDetails {...props} />
    </QueryBoundary>
  );
}

function LoadedDetails({ card, record, asof }: CardDetailsProps) {
  const words = useMessages("full").messages.card;
  const tables = useCardTables();
  const { documents, history } = tables;
  const note = noteOf(card, tables);
  const notes = note === undefined ? [] : notesBy(note, asof);
  return (
    <>
      <CardDocuments ids={card.documents} documents={documents} asof={asof} />
      <CardReadings
        title={card.reading === null ? words.conflicts : words.readings}
        rows={rowsOf(card, tables, asof)}
        documents={documents}
      />
      {typeof note?.derivation === "string" && (
        <Derivation text={note.derivation} record={record} />
      )}
      {notes.length > 0 && (
        <Section title={words.note}>
          {notes.map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
        </Section>
      )}
      {card.noted !== null && <CardHistory row={card.noted} history={history} />}
    </>
  );
}

function Derivation({ text, record }: { text: string; record: StrikeRecord }) {
  const language = useMessages("full");
  const words = language.messages.card;
  return (
    <Section title={words.derivation}>
      <p className={styles.text}>{words.derivationHint}</p>
      <ul className={styles.list}>
        {derivationTerms(text, record, language).map(({ name, value, period }) => (
          <li key={name}>
            <span>{`${value}, ${period}`}</span> <span className={styles.detail}>{name}</span>
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

function noteOf({ noted }: CardFields, { notes }: CardTables) {
  if (noted === null) return undefined;
  return notes.get(`${noted.table}/${noted.rowId}`);
}

/** What was known of a row by a day; what no dated page says is shown only under `latest`. */
function notesBy({ note, later }: RowNote, asof: AsOf): readonly string[] {
  const since = later?.since ?? null;
  const known = later !== null && (asof === "latest" || (since !== null && since <= asof));
  return [...(note === null ? [] : [note]), ...(known ? [later.text] : [])];
}

/** What other pages print: readings of a report's cell, or rows that publish the same figure. */
function rowsOf(
  card: CardFields,
  { readings, documents }: CardTables,
  asof: AsOf,
): readonly ReadingRow[] {
  const { reading } = card;
  if (reading === null) return card.conflicts;
  return readings.filter(
    (row) =>
      row.editionId === reading.edition.id &&
      row.column === editionColumn(reading.column) &&
      isDocumentBy(documents, row.documentId, asof),
  );
}

function isDocumentBy(documents: ReadonlyMap<DocumentId, Document>, id: DocumentId, asof: AsOf) {
  const document = documents.get(id);
  return document !== undefined && isPublishedBy(document.published, asof);
}
