import { useMessages } from "../../messages/useMessages";
import { type AsOf, isPublishedBy } from "../../model/asOf";
import type { DocumentId } from "../../model/ids";
import type { Document } from "../../model/sourceTypes";
import { DocumentLink } from "./CardReadings";
import styles from "./FigureCard.module.css";

export interface CardDocumentsProps {
  readonly ids: readonly DocumentId[];
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly asof: AsOf;
}

/**
 * The publications a figure was read in: publisher, link, date, and how close to the source. Pages
 * published after the day shown are left out, unless a figure of that day was read in no other.
 */
export function CardDocuments({ ids, documents, asof }: CardDocumentsProps) {
  const language = useMessages("full");
  const { messages, format } = language;
  const words = language.messages.card;
  const found = [...new Set(ids)].flatMap((id) => documents.get(id) ?? []);
  const by = found.filter(({ published }) => isPublishedBy(published, asof));
  const shown = by.length > 0 ? by : found.slice(0, 1);
  if (shown.length === 0) return null;
  const dateText = ({ published }: Document) => {
    if (by.length === 0) return words.laterDocument;
    return published.text === null ? words.undatedDocument : format.published(published);
  };
  return (
    <section data-documents="">
      <h3 className={styles.section}>{words.documents}</h3>
      <ul className={styles.list}>
        {shown.map((document, index) => (
          <li key={document.id}>
            <span>{`${index === 0 ? words.document : words.second} `}</span>
            <DocumentLink document={document} />
            <span className={styles.detail}>
              {`${messages.parts.standings[document.standing]}, ${dateText(document)}`}
            </span>
            <span className={styles.detail}>{document.url}</span>
            {by.length > 0 && document.note !== null && (
              <span className={styles.detail}>{document.note}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
