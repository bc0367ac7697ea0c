/** React Query at the edge: each table is fetched once, and only when something needs it. */
import { QueryClient, type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { DataPackage } from "./descriptor";
import { fetchDescriptor, fetchTable, isPassing, TableError } from "./load";
import type { Loaded } from "./loaded";
import {
  buildRecord,
  FIRST_TABLES,
  type FirstTable,
  type FirstValues,
  type TableName,
  type TableValue,
} from "./tables";
import type {
  Document,
  DocumentId,
  EditionReading,
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

const descriptorQuery = {
  queryKey: ["datapackage.json"],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchDescriptor(signal),
};

function tableQuery<Name extends TableName>(
  name: Name,
  descriptor: DataPackage | undefined,
  enabled: boolean,
) {
  return {
    queryKey: ["table", name],
    enabled: enabled && descriptor !== undefined,
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<TableValue<Name>> =>
      descriptor === undefined
        ? Promise.reject(new TableError("datapackage.json", { kind: "missing" }))
        : fetchTable(name, descriptor, signal),
  };
}

function asTableError(error: Error): TableError {
  return error instanceof TableError
    ? error
    : new TableError(error.message, { kind: "wrong_type" });
}

function toLoaded<T>(descriptor: UseQueryResult<DataPackage>, query: UseQueryResult<T>): Loaded<T> {
  if (query.data !== undefined) return { state: "ready", value: query.data };
  const failed = descriptor.error !== null ? descriptor : query.error !== null ? query : null;
  // While a retry runs the last error is gone from sight, and the reader sees that something moves.
  if (failed === null || failed.isFetching || failed.error === null) return { state: "loading" };
  return { state: "error", error: asTableError(failed.error), retry: () => void failed.refetch() };
}

/** The descriptor of the data package: its version and the files it names. */
export function useDescriptor(): UseQueryResult<DataPackage> {
  return useQuery(descriptorQuery);
}

/** One table; not fetched before `enabled`. */
export function useTable<Name extends TableName>(
  name: Name,
  enabled = true,
): Loaded<TableValue<Name>> {
  const descriptor = useDescriptor();
  const query = useQuery(tableQuery(name, descriptor.data, enabled));
  return toLoaded(descriptor, query as UseQueryResult<TableValue<Name>>);
}

/** The first view's tables, each with its own fate, and the record built from those that arrived. */
export interface RecordTables {
  readonly tables: { readonly [Name in FirstTable]: Loaded<TableValue<Name>> };
  readonly record: StrikeRecord;
}

export function useRecordTables(): RecordTables {
  const descriptor = useDescriptor();
  const queries = useQueries({
    queries: FIRST_TABLES.map((name) => tableQuery(name as TableName, descriptor.data, true)),
  });
  const [sources, editions, estimates, strike_totals, strikes, places, governorates, events] =
    queries.map((query) => query.data);
  const record = useMemo(
    () =>
      buildRecord({
        sources,
        editions,
        estimates,
        strike_totals,
        strikes,
        places,
        governorates,
        events,
      } as FirstValues),
    [sources, editions, estimates, strike_totals, strikes, places, governorates, events],
  );
  const tables = Object.fromEntries(
    FIRST_TABLES.map((name, at) => [
      name,
      toLoaded(descriptor, queries[at] as UseQueryResult<TableValue<FirstTable>>),
    ]),
  ) as RecordTables["tables"];
  return { tables, record };
}

/**
 * The record for a chart that needs `required`: ready when those have arrived, in error when one
 * of them failed. Other tables that failed are missing from the record.
 */
export function recordFor(
  { tables, record }: RecordTables,
  required: readonly FirstTable[],
): Loaded<StrikeRecord> {
  const failed = required.map((name) => tables[name]).find((table) => table.state === "error");
  if (failed?.state === "error") return failed;
  if (required.some((name) => tables[name].state !== "ready")) return { state: "loading" };
  return { state: "ready", value: record };
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

/** Which page gave which cell of an official report. */
export function useEditionReadings(enabled: boolean): Loaded<readonly EditionReading[]> {
  return useTable("edition_readings", enabled);
}

/** The daily releases by place; about 230 kB before compression. */
export function useStrikesByPlace(enabled: boolean): Loaded<StrikesByPlace> {
  return useTable("strikes_by_place", enabled);
}
