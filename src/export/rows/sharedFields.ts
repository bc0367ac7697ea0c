/** Columns that rows of several tables fill: figure, source, documents, note. */

import type { NotedTable } from "../../model/historyTypes";
import type { DocumentId, SourceId } from "../../model/ids";
import type { Published } from "../../model/published";
import type { Quantity } from "../../model/quantity";
import type { Fields, RowContext } from "./recordColumns";

/** The figure: its kind and its numbers, each as its source gave it. */
export function bounds(quantity: Quantity): Fields {
  const { kind } = quantity;
  const low = "low" in quantity ? quantity.low : null;
  const high = "high" in quantity ? quantity.high : null;
  return { kind, low, central: "value" in quantity ? quantity.value : null, high };
}

/** When it was published, as exactly as is known. */
export function published({ text, precision }: Published): Fields {
  return { published: text, published_precision: precision };
}

/** Who says so. */
export function sourceFields({ record }: RowContext, id: SourceId): Fields {
  return { source_id: id, source: record.sources.get(id)?.name ?? null };
}

/** Where the figure was read. */
export function documentFields(
  { documents }: RowContext,
  row: { readonly documentId: DocumentId; readonly secondDocumentId?: DocumentId | null },
): Fields {
  const first = documents.get(row.documentId);
  const second = row.secondDocumentId ? documents.get(row.secondDocumentId) : undefined;
  return {
    document_id: row.documentId,
    document_url: first?.url ?? null,
    document_publisher: first?.publisher ?? null,
    second_document_id: row.secondDocumentId ?? null,
    second_document_url: second?.url ?? null,
  };
}

/** The row of the package, and how its value was derived. */
export function noteRef({ notes }: RowContext, table: NotedTable, id: string): Fields {
  return { table, row_id: id, derivation: notes.get(`${table}/${id}`)?.derivation ?? null };
}
