/** Fetches the package's files and says exactly what is wrong when one does not arrive whole. */
import { type DataPackage, parseDescriptor, type Resource } from "./descriptor";
import type { TableProblem } from "./tableSchema";
import { readTable, type TableName, type TableValue } from "./tables";

export type TableFault =
  | { readonly kind: "missing" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "server"; readonly status: number }
  | { readonly kind: "wrong_type" }
  | { readonly kind: "not_utf8" }
  | { readonly kind: "wrong_size"; readonly bytes: number; readonly expected: number }
  | { readonly kind: "not_described" }
  | { readonly kind: "bad_rows"; readonly problems: readonly TableProblem[] };

/** A file of the package that cannot be used, and why. */
export class TableError extends Error {
  override readonly name = "TableError";
  constructor(
    /** Path inside the package folder, for instance `strikes.csv`. */
    readonly file: string,
    readonly fault: TableFault,
  ) {
    super(`${file}: ${fault.kind}`);
  }
}

/** Whether trying again may help: it does for the network and the server, not for bad content. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof TableError &&
    (error.fault.kind === "unreachable" || error.fault.kind === "server")
  );
}

const FOLDER = "data/";

async function fetchBytes(file: string, signal: AbortSignal): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(new URL(FOLDER + file, document.baseURI), { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new TableError(file, { kind: "unreachable" });
  }
  if (response.status >= 500)
    throw new TableError(file, { kind: "server", status: response.status });
  if (!response.ok) throw new TableError(file, { kind: "missing" });
  // Some hosts answer a missing file with their start page and status 200.
  if (response.headers.get("content-type")?.includes("text/html"))
    throw new TableError(file, { kind: "wrong_type" });
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    if (signal.aborted) throw error;
    throw new TableError(file, { kind: "unreachable" });
  }
}

function decode(file: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new TableError(file, { kind: "not_utf8" });
  }
  if (/^\s*</.test(text)) throw new TableError(file, { kind: "wrong_type" });
  return text;
}

/** The descriptor of the package. */
export async function fetchDescriptor(signal: AbortSignal): Promise<DataPackage> {
  const file = "datapackage.json";
  const text = decode(file, await fetchBytes(file, signal));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TableError(file, { kind: "wrong_type" });
  }
  const descriptor = parseDescriptor(value);
  if (descriptor === null) throw new TableError(file, { kind: "wrong_type" });
  return descriptor;
}

/** The resource that describes a table. */
export function resourceOf(descriptor: DataPackage, name: TableName): Resource {
  const resource = descriptor.resources.find((one) => one.name === name);
  if (resource === undefined) throw new TableError(`${name}.csv`, { kind: "not_described" });
  return resource;
}

/**
 * A table, validated. A bad row is reported before a wrong size: it says more. A file of another
 * size than the package states has been cut off or changed and is not shown either.
 */
export async function fetchTable<Name extends TableName>(
  name: Name,
  descriptor: DataPackage,
  signal: AbortSignal,
): Promise<TableValue<Name>> {
  const resource = resourceOf(descriptor, name);
  const bytes = await fetchBytes(resource.path, signal);
  const { value, problems } = readTable(name, decode(resource.path, bytes), resource);
  if (value === null) throw new TableError(resource.path, { kind: "bad_rows", problems });
  if (bytes.byteLength !== resource.bytes)
    throw new TableError(resource.path, {
      kind: "wrong_size",
      bytes: bytes.byteLength,
      expected: resource.bytes,
    });
  return value;
}
