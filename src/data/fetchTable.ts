/**
 * Fetches a CSV table of the data package, checks its bytes against the size and hash that the
 * build recorded, and parses it.
 */
import type { TableFile } from "virtual:data-manifest";
import { CORE_TABLES, parseTable, type TableName, type TableValue } from "./tables";

/** The faults of a connection, as the page names them (docs/reliability.md). */
export type FetchErrorReason =
  | { readonly kind: "missing" }
  /** The browser itself says that it has no connection. */
  | { readonly kind: "offline" }
  /** No answer: the connection failed, or something on the way blocked it. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "slow" }
  /** The answer began and did not end. */
  | { readonly kind: "cut_off" }
  | { readonly kind: "server"; readonly status: number }
  /** Another file answered after a redirect: a sign-in page, for instance. */
  | { readonly kind: "redirected" }
  | { readonly kind: "wrong_type" }
  | { readonly kind: "wrong_size"; readonly bytes: number; readonly expected: number }
  | { readonly kind: "damaged" };

/** A file of the data package that cannot be used, and why. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  constructor(
    /** Path of the file in the data folder, for instance `estimates.csv`. */
    readonly file: string,
    readonly reason: FetchErrorReason,
  ) {
    super(`${file}: ${reason.kind}`);
  }
}

type Kind = FetchErrorReason["kind"];
const TRANSIENT: ReadonlySet<Kind> = new Set(["offline", "unreachable", "cut_off", "server"]);
const OTHER_VERSION: ReadonlySet<Kind> = new Set(["missing", "wrong_size", "damaged"]);

/** Whether another attempt may succeed: true for network and server errors, not for bad content. */
export function isTransient(error: unknown): boolean {
  return error instanceof FetchError && TRANSIENT.has(error.reason.kind);
}

/** Whether the file may belong to another version of the page, which only a reload brings. */
export function isOtherVersion({ reason }: FetchError): boolean {
  return OTHER_VERSION.has(reason.kind);
}

/** Longest wait for a file, in ms: the largest takes half of it on a line of 100 kbit/s. */
const PATIENCE_MS = 30_000;

/** The reason of a request that came to nothing; `otherwise` where the browser does not say it. */
function reasonOf(error: unknown, otherwise: "unreachable" | "cut_off"): FetchErrorReason {
  if (error instanceof DOMException && error.name === "TimeoutError") return { kind: "slow" };
  return { kind: navigator.onLine ? otherwise : "offline" };
}

async function fetchBytes(file: string, path: string): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let response: Response;
  try {
    response = await fetch(new URL(path, document.baseURI), { signal });
  } catch (error) {
    throw new FetchError(file, reasonOf(error, "unreachable"));
  }
  if (response.status >= 500)
    throw new FetchError(file, { kind: "server", status: response.status });
  if (!response.ok) throw new FetchError(file, { kind: "missing" });
  // Some hosts and networks answer with a page of theirs and status 200.
  if (response.headers.get("content-type")?.includes("text/html"))
    throw new FetchError(file, { kind: response.redirected ? "redirected" : "wrong_type" });
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new FetchError(file, reasonOf(error, "cut_off"));
  }
}

/** SHA-256 in hexadecimal; null on plain http, where browsers do not offer it. */
async function sha256(bytes: Uint8Array): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes as BufferSource));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The record is what the first charts wait for: it is parsed at once. */
const IN_RECORD: ReadonlySet<TableName> = new Set(CORE_TABLES);

/** Tables from this size on wait for an idle moment before they are parsed, in bytes. */
const LARGE = 50_000;

/** The next moment without input or drawing, at the latest after half a second. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function")
      requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 0);
  });
}

/**
 * Values of a table. A large one is parsed when the page is idle, so that it delays no input. Throws
 * a FetchError when the file does not arrive as the build recorded it, or when the build knows no
 * such file.
 */
export async function fetchTable<Name extends TableName>(
  name: Name,
  expected: TableFile | undefined,
): Promise<TableValue<Name>> {
  if (expected === undefined) throw new FetchError(`${name}.csv`, { kind: "missing" });
  const file = expected.path.replace(/^data\//, "").replace(/\?.*$/, "");
  const bytes = await fetchBytes(file, expected.path);
  const csv = new TextDecoder().decode(bytes);
  if (/^\s*</.test(csv)) throw new FetchError(file, { kind: "wrong_type" });
  if (bytes.byteLength !== expected.bytes)
    throw new FetchError(file, {
      kind: "wrong_size",
      bytes: bytes.byteLength,
      expected: expected.bytes,
    });
  const hash = await sha256(bytes);
  if (hash !== null && hash !== expected.sha256) throw new FetchError(file, { kind: "damaged" });
  if (expected.bytes >= LARGE && !IN_RECORD.has(name)) await idle();
  return parseTable(name, csv);
}
