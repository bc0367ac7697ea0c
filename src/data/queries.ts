/** Everything the page fetches, as React Query options. */
import { tables } from "virtual:data-manifest";
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { RowNote } from "../model/historyTypes";
import type { DocumentId } from "../model/ids";
import type { StrikeRecord } from "../model/record";
import type { Document } from "../model/sourceTypes";
import { fetchTable } from "./fetchTable";
import { buildRecord, CORE_TABLES, type CoreValues, type TableName } from "./tables";

/** One table of the present edition. */
export function tableQuery<Name extends TableName>(name: Name) {
  return queryOptions({
    queryKey: ["table", name] as const,
    queryFn: () => fetchTable(name, tables[name]),
  });
}

async function fetchRecord(client: QueryClient): Promise<StrikeRecord> {
  const values = await Promise.all(
    CORE_TABLES.map(async (name) => [name, await client.fetchQuery(tableQuery(name))] as const),
  );
  return buildRecord(Object.fromEntries(values) as unknown as CoreValues);
}

/** The record of the charts, not cut to a day. */
export const recordQuery = queryOptions({
  queryKey: ["record"] as const,
  queryFn: ({ client }) => fetchRecord(client),
  // Each table is retried on its own.
  retry: false,
});

/** Documents by id. */
export const documentsQuery = queryOptions({
  ...tableQuery("documents"),
  select: (rows): ReadonlyMap<DocumentId, Document> => new Map(rows.map((row) => [row.id, row])),
});

/** Notes by `table/row id`. */
export const notesQuery = queryOptions({
  ...tableQuery("notes"),
  select: (rows): ReadonlyMap<string, RowNote> =>
    new Map(rows.map((row) => [`${row.table}/${row.rowId}`, row])),
});
