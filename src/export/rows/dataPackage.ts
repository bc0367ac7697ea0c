/** The whole data package as one archive: the very bytes that the site serves. */
import { importScript } from "../../loading/importScript";
import type { ZipEntry } from "./zip";

/** A file of the package did not arrive whole. */
export class PackageFileError extends Error {
  override readonly name = "PackageFileError";
  constructor(
    /** Path inside the package folder. */
    readonly file: string,
  ) {
    super(file);
  }
}

interface Listed {
  readonly version: string;
  readonly resources: readonly { readonly path: string; readonly bytes: number }[];
}

async function fetchFile(address: (file: string) => string, file: string): Promise<ZipEntry> {
  try {
    const answer = await fetch(address(file));
    if (answer.ok) return { name: file, bytes: new Uint8Array(await answer.arrayBuffer()) };
  } catch {
    // The same to the reader as an answer that says no.
  }
  throw new PackageFileError(file);
}

/**
 * Descriptor and tables in the order in which the descriptor lists them. Rejects with
 * `PackageFileError` when one is missing or shorter than the descriptor says.
 */
export async function packageZip(
  address: (file: string) => string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const descriptor = await fetchFile(address, "datapackage.json");
  const { version, resources } = JSON.parse(new TextDecoder().decode(descriptor.bytes)) as Listed;
  const tables = await Promise.all(
    resources.map(async ({ path, bytes }) => {
      const entry = await fetchFile(address, path);
      if (entry.bytes.byteLength !== bytes) throw new PackageFileError(path);
      return entry;
    }),
  );
  const { createZip } = await importScript(() => import("./zip"));
  return { name: `strike-ledger_data_${version}.zip`, bytes: createZip([descriptor, ...tables]) };
}
