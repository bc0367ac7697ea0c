import type { FullLanguage } from "../../messages/language";
import type { Edition } from "../../model/editionTypes";
import type { Estimate } from "../../model/estimateTypes";
import type { EditionColumn } from "../../model/figures";
import type { NotedTable } from "../../model/historyTypes";
import type { DocumentId, SourceId } from "../../model/ids";
import type { Published } from "../../model/published";
import type { StrikeRecord } from "../../model/record";
import type { StrikeInterval, StrikeTotal } from "../../model/strikeTypes";

export interface CardField {
  readonly term: string;
  readonly text: string;
}

/** One of several publications of the same figure. */
export interface Conflict {
  readonly value: string;
  readonly documentId: DocumentId;
  readonly preferred: boolean;
  readonly reason: string | null;
}

/** A card as plain values: what it says, who says so, over what, published when. */
export interface CardFields {
  readonly title: string;
  /** The figure itself; null for events, which have none. */
  readonly value: string | null;
  readonly facts: readonly CardField[];
  readonly documents: readonly DocumentId[];
  readonly conflicts: readonly Conflict[];
  /** The figure in one sentence; null for events, which have none. */
  readonly quote: string | null;
  /** Pages of the source that the figure was added up from; null where the documents are the pages. */
  readonly pages: { readonly url: string; readonly text: string } | null;
  /** Row whose note and derivation belong on the card. */
  readonly noted: { readonly table: NotedTable; readonly rowId: string } | null;
  /** Column of an official report, whose readings on each page belong on the card. */
  readonly reading: { readonly edition: Edition; readonly column: EditionColumn } | null;
}

/** What cards are written from: a record cut to its as-of day, and a language. */
export interface CardContext {
  readonly record: StrikeRecord;
  readonly language: FullLanguage;
}

/** What most cards do not have. */
export const EMPTY_CARD = {
  documents: [],
  conflicts: [],
  quote: null,
  pages: null,
  noted: null,
  reading: null,
} as const;

/** When something was published, with what follows where the day is not known. */
export function publishedText(
  { language }: CardContext,
  published: Published,
  notBefore: Estimate["notBefore"] = null,
): string {
  const words = language.messages.card;
  const { format } = language;
  if (published.text === null)
    return notBefore === null ? words.undated : words.notBefore(format.day(notBefore));
  const date = format.published(published);
  if (published.precision === "month") return words.month(date);
  return published.precision === "year" ? words.year(date) : date;
}

/** Who says so and what they count. */
export function whoFields({ record, language }: CardContext, id: SourceId): readonly CardField[] {
  const terms = language.messages.card.facts;
  const source = record.sources.get(id);
  if (source === undefined) return [];
  return [
    { term: terms.who, text: source.name },
    { term: terms.counts, text: source.counts },
  ];
}

/** What to be careful about with a source's figures. */
export function caveatFields(
  { record, language }: CardContext,
  id: SourceId,
): readonly CardField[] {
  const text = record.sources.get(id)?.caveat;
  return cardField(language.messages.card.facts.caveat, text ?? null);
}

/** One fact, or none where there is no text. */
export function cardField(term: string, text: string | null): readonly CardField[] {
  return text === null || text === "" ? [] : [{ term, text }];
}

/** The documents a row was read in, the better one first. */
export function getDocuments(row: {
  readonly documentId: DocumentId;
  readonly secondDocumentId?: DocumentId | null;
}): readonly DocumentId[] {
  return row.secondDocumentId ? [row.documentId, row.secondDocumentId] : [row.documentId];
}

/** The rows that publish the same figure as `row`, itself among them; none where there is no other. */
export function findConflicts<Row extends Estimate | StrikeInterval | StrikeTotal>(
  row: Row,
  rows: readonly Row[],
  value: (row: Row) => string,
): readonly Conflict[] {
  if (row.figure === null) return [];
  const same = rows.filter((other) => other.figure === row.figure);
  if (same.length < 2) return [];
  return same.map((other) => ({
    value: value(other),
    documentId: other.documentId,
    preferred: other.preferred,
    reason: other.preferredReason,
  }));
}
