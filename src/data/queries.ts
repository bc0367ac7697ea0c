/** React Query at the edge: each file is fetched once, and only when something needs it. */
import { QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { FileError, fetchRecord, fetchTable, isPassing } from "./load";
import type { Loaded } from "./loaded";
import type { LaterTable, TableValue } from "./tables";
import type {
  Document,
  DocumentId,
  EditionReading,
  HistoryEntry,
  RowNote,
  StrikeRecord,
  StrikesByPlace,
} from "./types";

/** A client for data that do not change while the page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The default waits for ever when a browser wrongly reports that it is offline.
        networkMode: "always",
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 3 && isPassing(error),
        retryDelay: (attempt) => 500 * 3 ** attempt,
      },
    },
  });
}

/** The record of the first view; the prerendered page puts it into the cache before it starts. */
export const recordQuery = {
  queryKey: ["record"],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchRecord(signal),
};

function asFileError(error: Error): FileError {
  return error instanceof FileError ? error : new FileError(error.message, { kind: "damaged" });
}

/** What is known of a query's answer. */
export function toLoaded<T>(query: UseQueryResult<T>): Loaded<T> {
  if (query.data !== undefined) return { state: "ready", value: query.data };
  // While a retry runs the last error is gone from sight, and the reader sees that something moves.
  if (query.error === null || query.isFetching) return { state: "loading" };
  return { state: "error", error: asFileError(query.error), retry: () => void query.refetch() };
}

/** The whole record of the first view, not cut to a day. */
export function useRecord(): Loaded<StrikeRecord> {
  return toLoaded(useQuery(recordQuery));
}

/** Key of a later table in the cache. */
export const tableKey = (name: LaterTable) => ["table", name] as const;

/** One of the later tables; not fetched before `enabled`. */
export function useTable<Name extends LaterTable>(
  name: Name,
  enabled = true,
): Loaded<TableValue<Name>> {
  return toLoaded(
    useQuery({
      queryKey: tableKey(name),
      enabled,
      queryFn: ({ signal }) => fetchTable(name, signal),
    }),
  );
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

/** The daily releases by place: about 6,200 rows. */
export function useStrikesByPlace(enabled: boolean): Loaded<StrikesByPlace> {
  return useTable("strikes_by_place", enabled);
}
