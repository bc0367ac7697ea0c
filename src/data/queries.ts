/** The files of the record as hooks: each is fetched once, and only when something needs it. */
import { useCallback, useContext, useEffect, useSyncExternalStore } from "react";
import { type FileCache, FileCacheContext, type FileQuery } from "./fileCache";
import { fetchRecord, fetchTable } from "./load";
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

/** The record of the first view; the prerendered page has it in the cache before it starts. */
export const recordQuery: FileQuery<StrikeRecord> = { key: "record", load: fetchRecord };

/** A table that the first view does without. */
export function tableQuery<Name extends LaterTable>(name: Name): FileQuery<TableValue<Name>> {
  return { key: `table/${name}`, load: () => fetchTable(name) };
}

/** The cache around the page. */
export function useFileCache(): FileCache {
  const cache = useContext(FileCacheContext);
  if (cache === null) throw new Error("no FileCache around the page");
  return cache;
}

/** What is known of a file; not fetched before `enabled`. */
export function useFile<T>(query: FileQuery<T>, enabled = true): Loaded<T> {
  const cache = useFileCache();
  const { key } = query;
  const subscribe = useCallback(
    (listener: () => void) => cache.subscribe(key, listener),
    [cache, key],
  );
  const get = () => cache.loaded<T>(key);
  const loaded = useSyncExternalStore(subscribe, get, get);
  const idle = enabled && loaded.state === "loading";
  useEffect(() => {
    // A failure is told by what is known of the file; calls at the same time share one request.
    if (idle) cache.fetch(query).catch(() => {});
  }, [cache, query, idle]);
  return loaded;
}

/** The whole record of the first view, not cut to a day. */
export function useRecord(): Loaded<StrikeRecord> {
  return useFile(recordQuery);
}

/** One of the later tables; not fetched before `enabled`. */
export function useTable<Name extends LaterTable>(
  name: Name,
  enabled = true,
): Loaded<TableValue<Name>> {
  return useFile(tableQuery(name), enabled);
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
