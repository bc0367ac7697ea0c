/**
 * Fetches the files that the build made of the data package (scripts/build/recordFiles.ts) and
 * says exactly what is wrong when one does not arrive whole. What they say was checked by the
 * build; here only their bytes are held against size and hash.
 */
import { created, files, type RecordFile, version } from "virtual:record-files";
import type { StrikeRecord } from "../model/types";
import { decodeTable, type StoredTable } from "./columns";
import {
  buildRecord,
  CORE_TABLES,
  type CoreValues,
  type LazyTable,
  type TableName,
  type TableValue,
  tableValue,
} from "./tables";

/** Version of the data package that the page shows. */
export const RECORD_VERSION = version;
/** Day on which that version was made, `YYYY-MM-DD`. */
export const RECORD_CREATED = created;

export type FileName = "first-view" | LazyTable;

export type FetchErrorReason =
  | { readonly kind: "missing" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "server"; readonly status: number }
  | { readonly kind: "wrong_type" }
  | { readonly kind: "wrong_size"; readonly bytes: number; readonly expected: number }
  | { readonly kind: "damaged" };

/** A file of the record that cannot be used, and why. */
export class FetchError extends Error {
  override readonly name = "FileError";
  constructor(
    /** The file's own name, for instance `first-view-1a2b3c4d.json`. */
    readonly file: string,
    readonly fault: FetchErrorReason,
  ) {
    super(`${file}: ${fault.kind}`);
  }
}

/** Whether trying again may help: it does for the network and the server, not for bad content. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof FetchError &&
    (error.fault.kind === "unreachable" || error.fault.kind === "server")
  );
}

async function fetchBytes(file: string, path: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(new URL(path, document.baseURI));
  } catch {
    throw new FetchError(file, { kind: "unreachable" });
  }
  if (response.status >= 500)
    throw new FetchError(file, { kind: "server", status: response.status });
  if (!response.ok) throw new FetchError(file, { kind: "missing" });
  // Some hosts answer a missing file with their start page and status 200.
  if (response.headers.get("content-type")?.includes("text/html"))
    throw new FetchError(file, { kind: "wrong_type" });
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new FetchError(file, { kind: "unreachable" });
  }
}

/** SHA-256 in hexadecimal; null where the browser has none (a page that is not served by https). */
async function sha256(bytes: Uint8Array): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes as BufferSource));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Tables of a file by name, as the build stored them. */
export type Tables = Readonly<Record<string, StoredTable>>;

/** A file of tables; throws a FileError where it does not arrive as the build made it. */
export async function fetchChecked(known: RecordFile): Promise<Tables> {
  const file = known.path.slice(known.path.lastIndexOf("/") + 1);
  const bytes = await fetchBytes(file, known.path);
  const text = new TextDecoder().decode(bytes);
  if (/^\s*</.test(text)) throw new FetchError(file, { kind: "wrong_type" });
  if (bytes.byteLength !== known.bytes)
    throw new FetchError(file, {
      kind: "wrong_size",
      bytes: bytes.byteLength,
      expected: known.bytes,
    });
  const hash = await sha256(bytes);
  if (hash !== null && hash !== known.sha256) throw new FetchError(file, { kind: "damaged" });
  try {
    return (JSON.parse(text) as { readonly tables: Tables }).tables;
  } catch {
    throw new FetchError(file, { kind: "damaged" });
  }
}

/** A table of a fetched file; without rows where the file does not hold it. */
export function tableOf<Name extends TableName>(tables: Tables, name: Name): TableValue<Name> {
  return tableValue(name, decodeTable(tables[name] ?? { rows: 0, columns: {} }));
}

function fetchTables(name: FileName): Promise<Tables> {
  const known = files[name];
  if (known === undefined)
    return Promise.reject(new FetchError(`${name}.json`, { kind: "missing" }));
  return fetchChecked(known);
}

/** The record from the tables of the first view. */
export function recordOf(tables: Tables): StrikeRecord {
  return buildRecord(
    Object.fromEntries(CORE_TABLES.map((name) => [name, tableOf(tables, name)])) as CoreValues,
  );
}

/** The record of the first view. */
export async function fetchRecord(): Promise<StrikeRecord> {
  return recordOf(await fetchTables("first-view"));
}

/** A table that the first view does without. */
export async function fetchTable<Name extends LazyTable>(name: Name): Promise<TableValue<Name>> {
  return tableOf(await fetchTables(name), name);
}
