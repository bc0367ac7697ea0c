import type { FetchError } from "../../data/load";
import { useDocuments, useEditionReadings, useHistory, useNotes } from "../../data/queries";
import type {
  Document,
  DocumentId,
  EditionReading,
  HistoryEntry,
  RowNote,
} from "../../model/types";

/** The tables a card needs beyond the first view's. */
export interface CardTables {
  readonly documents: ReadonlyMap<DocumentId, Document>;
  /** By `table/row id`. */
  readonly notes: ReadonlyMap<string, RowNote>;
  readonly readings: readonly EditionReading[];
  readonly history: readonly HistoryEntry[];
}

export type CardTablesState =
  | { readonly state: "loading" }
  | { readonly state: "error"; readonly error: FetchError; readonly retry: () => void }
  | { readonly state: "ready"; readonly value: CardTables };

/** Fetches what an open card shows; later cards find it in the cache. */
export function useCardTables(): CardTablesState {
  const documents = useDocuments(true);
  const notes = useNotes(true);
  const readings = useEditionReadings(true);
  const history = useHistory(true);
  for (const table of [documents, notes, readings, history])
    if (table.state === "error") return table;
  if (
    documents.state !== "ready" ||
    notes.state !== "ready" ||
    readings.state !== "ready" ||
    history.state !== "ready"
  )
    return { state: "loading" };
  return {
    state: "ready",
    value: {
      documents: documents.value,
      notes: notes.value,
      readings: readings.value,
      history: history.value,
    },
  };
}
