/**
 * The files that charts are drawn from, as hooks: the record of the first view and the daily
 * releases. They are there before a page starts (`FileCache`); all others are queries.ts.
 */
import { useCallback, useContext, useEffect, useSyncExternalStore } from "react";
import type { StrikeRecord, StrikesByPlace } from "../model/types";
import { type FileCache, FileCacheContext, type FileQuery } from "./fileCache";
import { fetchRecord, fetchTable } from "./load";
import type { Loaded } from "./loaded";
import type { DrawnTable, TableValue } from "./tables";

/** The record of the first view; the prerendered page has it in the cache before it starts. */
export const recordQuery: FileQuery<StrikeRecord> = { key: "record", load: fetchRecord };

/** A table that some chart draws from and the first view does without. */
export function drawnTableQuery<Name extends DrawnTable>(name: Name): FileQuery<TableValue<Name>> {
  return { key: `table/${name}`, load: () => fetchTable(name) };
}

/** The cache around the page. */
export function useFileCache(): FileCache {
  const cache = useContext(FileCacheContext);
  if (cache === null) throw new Error("no FileCache around the page");
  return cache;
}

/** What is known of a file; not fetched before `enabled`. */
function useFile<T>(query: FileQuery<T>, enabled = true): Loaded<T> {
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

const releases = drawnTableQuery("strikes_by_place");

/** The daily releases by place: about 6,200 rows. */
export function useStrikesByPlace(enabled: boolean): Loaded<StrikesByPlace> {
  return useFile(releases, enabled);
}
