import { useMessages } from "../../messages/useMessages";
import type { DocumentId } from "../../model/ids";
import type { Document } from "../../model/sourceTypes";
import styles from "./FigureCard.module.css";

/** What one page prints for a figure. */
export interface ReadingRow {
  readonly value: string;
  readonly documentId: DocumentId;
  readonly preferred: boolean;
  readonly reason: string | null;
}

export interface CardReadingsProps {
  readonly title: string;
  readonly rows: readonly ReadingRow[];
  readonly documents: ReadonlyMap<DocumentId, Document>;
}

/** Conflicting publications side by side: every one is kept, the one used is marked. */
export function CardReadings({ title, rows, documents }: CardReadingsProps) {
  const language = useMessages("full");
  const { format } = language;
  const words = language.messages.card;
  if (rows.length < 2) return null;
  return (
    <section>
      <h3 className={styles.section}>{title}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.where}</th>
            <th scope="col">{words.columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.documentId} ${row.value}`}>
              <td>{/^\d+$/.test(row.value) ? format.number(Number(row.value)) : row.value}</td>
              <td>
                <DocumentLink document={documents.get(row.documentId)} />
              </td>
              <td>
                {[row.preferred ? words.used : words.notUsed, row.reason]
                  .filter(Boolean)
                  .join(": ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A link to a document by the name of its publisher. */
export function DocumentLink({ document }: { document: Document | undefined }) {
  if (document === undefined) return null;
  return (
    <a href={document.url} rel="noopener external" target="_blank">
      {document.publisher}
    </a>
  );
}
