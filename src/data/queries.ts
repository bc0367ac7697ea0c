/**
 * React Query at the edge: the tables and releases that a reader asks for by opening a card or a
 * dialog. Each is fetched once. The library comes with the first of those, so it weighs nothing
 * where a chart only has to be drawn; what charts are drawn from is drawnFiles.ts.
 */
import { QueryClient, useQuery } from "@tanstack/react-query";
import type { Document, DocumentId, EditionReading, HistoryEntry, RowNote } from "../model/types";
import { FetchError, fetchTable, isTransient } from "./load";
import type { Loaded } from "./loaded";
import type { AskedTable, TableValue } from "./tables";

/**
 * The one client, for data that do not change while the page is open. It stands here and not in a
 * provider around the page, which would make every page fetch the library.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The default waits for ever when a browser wrongly reports that it is offline.
      networkMode: "always",
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) => failures < 3 && isTransient(error),
      retryDelay: (attempt) => 500 * 3 ** attempt,
    },
  },
});

function asFileError(error: Error): FetchError {
  return error instanceof FetchError ? error : new FetchError(error.message, { kind: "damaged" });
}

/** What is known of the answer to a query; nothing is fetched before `enabled`. */
export function useLoaded<T>(
  queryKey: readonly string[],
  queryFn: () => Promise<T>,
  enabled: boolean,
): Loaded<T> {
  const query = useQuery({ queryKey, queryFn, enabled }, queryClient);
  if (query.data !== undefined) return { state: "ready", value: query.data };
  // While a retry runs the last error is gone from sight, and the reader sees that something moves.
  if (query.error === null || query.isFetching) return { state: "loading" };
  return { state: "error", error: asFileError(query.error), retry: () => void query.refetch() };
}

function useTable<Name extends AskedTable>(name: Name, enabled: boolean): Loaded<TableValue<Name>> {
  return useLoaded(["table", name], () => fetchTable(name), enabled);
}

function mapLoaded<T, U>(loaded: Loaded<T>, map: (value: T) => U): Loaded<U> {
  return loaded.state === "ready" ? { state: "ready", value: map(loaded.value) } : loaded;
}

/** Documents by id; fetched when a card or a table of figures is opened. */
export function useDocuments(enabled: boolean): Loaded<ReadonlyMap<DocumentId, Document>> {
  const loaded = useTable("documents", enabled);
  return mapLoaded(loaded, (rows) => new Map(rows.map((row) => [row.id, row])));
}

/** Notes by `table/row id`. */
export function useNotes(enabled: boolean): Loaded<ReadonlyMap<string, RowNote>> {
  const loaded = useTable("notes", enabled);
  return mapLoaded(
    loaded,
    (rows) => new Map(rows.map((row) => [`${row.table}/${row.rowId}`, row])),
  );
}

/** Releases of the package and changes of its figure rows, oldest first. */
export function useHistory(enabled: boolean): Loaded<readonly HistoryEntry[]> {
  return useTable("history", enabled);
}

/** Which page gave which cell of an official report. */
export function useEditionReadings(enabled: boolean): Loaded<readonly EditionReading[]> {
  return useTable("edition_readings", enabled);
}
