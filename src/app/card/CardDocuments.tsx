import type { Document, DocumentId } from "../../data/types";
import { useLanguage } from "../../text/useLanguage";
import { DocumentLink } from "./CardReadings";
import styles from "./FigureCard.module.css";

export interface CardDocumentsProps {
  readonly ids: readonly DocumentId[];
  readonly documents: ReadonlyMap<DocumentId, Document>;
}

/** The publications a figure was read in: publisher, link, date, and how close to the source. */
export function CardDocuments({ ids, documents }: CardDocumentsProps) {
  const { messages, format } = useLanguage();
  const words = messages.app.card;
  const found = [...new Set(ids)].flatMap((id) => documents.get(id) ?? []);
  if (found.length === 0) return null;
  return (
    <section data-documents="">
      <h3 className={styles.section}>{words.documents}</h3>
      <ul className={styles.list}>
        {found.map((document, index) => (
          <li key={document.id}>
            {index === 0 ? words.document : words.second} <DocumentLink document={document} />
            <span className={styles.detail}>
              {messages.parts.standings[document.standing]},{" "}
              {document.published.text === null
                ? words.undatedDocument
                : format.published(document.published)}
            </span>
            <span className={styles.detail}>{document.url}</span>
            {document.note !== null && <span className={styles.detail}>{document.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
