/** Columns of the record in a file, and what their rows are written from. */

import type { RowNote } from "../../model/historyTypes";
import type { DocumentId } from "../../model/ids";
import type { StrikeRecord } from "../../model/record";
import type { Document } from "../../model/sourceTypes";

export type Value = string | number | null;
/** Columns that a row fills; the others are empty. */
export type Fields = Partial<Readonly<Record<RecordColumn, Value>>>;

/** Columns of the record, in the order of a file; the catalogue has words for each. */
export const RECORD_COLUMNS = [
  "table",
  "row_id",
  "source_id",
  "source",
  "measure",
  "kind",
  "low",
  "central",
  "high",
  "start",
  "end",
  "end_basis",
  "span",
  "countries",
  "governorate",
  "place_id",
  "place",
  "actor",
  "weapons",
  "grade",
  "published",
  "published_precision",
  "document_id",
  "document_url",
  "document_publisher",
  "second_document_id",
  "second_document_url",
  "derivation",
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** What rows are written from, beside the table itself. */
export interface RowContext {
  readonly record: StrikeRecord;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  /** By `table/row id`. */
  readonly notes: ReadonlyMap<string, RowNote>;
}
