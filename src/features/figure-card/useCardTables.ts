import { useSuspenseQueries } from "@tanstack/react-query";
import { documentsQuery, notesQuery, tableQuery } from "../../data/queries";

const QUERIES = [
  documentsQuery,
  notesQuery,
  tableQuery("edition_readings"),
  tableQuery("history"),
] as const;

/** The tables a card needs beyond the record. Suspends until they are fetched. */
export function useCardTables() {
  const [documents, notes, readings, history] = useSuspenseQueries({ queries: QUERIES });
  return {
    documents: documents.data,
    notes: notes.data,
    readings: readings.data,
    history: history.data,
  };
}

export type CardTables = ReturnType<typeof useCardTables>;
