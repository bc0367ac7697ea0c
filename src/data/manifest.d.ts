/** One CSV file of the data package, as the build found it. */
declare module "virtual:data-manifest" {
  export interface TableFile {
    /** Relative to the page; its query is the start of the hash, so caches never mix versions. */
    readonly path: string;
    /** Size in bytes. */
    readonly bytes: number;
    /** SHA-256 of the bytes, in hexadecimal. */
    readonly sha256: string;
  }
  /** Version of the data package. */
  export const version: string;
  /** Day on which it was made, `YYYY-MM-DD`. */
  export const created: string;
  /** By table name. */
  export const tables: Readonly<Record<string, TableFile>>;
}

/** Released editions before the present one (scripts/data/manifestPlugin.ts). */
declare module "virtual:release-manifest" {
  import type { TableFile } from "virtual:data-manifest";
  /** The tables that charts draw from, by version, oldest first. */
  export const releases: Readonly<Record<string, Readonly<Record<string, TableFile>>>>;
}
