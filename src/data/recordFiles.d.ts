/** The files that the build makes of the data package (scripts/build/recordFiles.ts). */
declare module "virtual:record-files" {
  export interface RecordFile {
    /** Address below the page's folder; its name holds a part of the hash. */
    readonly path: string;
    /** Size in bytes: a shorter answer has been cut off. */
    readonly bytes: number;
    /** SHA-256 of the bytes, in hexadecimal. */
    readonly sha256: string;
  }
  /** Version of the data package. */
  export const version: string;
  /** Day on which it was made, `YYYY-MM-DD`. */
  export const created: string;
  /** By name: `first-view`, and every table that is fetched on demand. */
  export const files: Readonly<Record<string, RecordFile>>;
}

/** Released editions before the present one (scripts/build/releasedFiles.ts). */
declare module "virtual:released-files" {
  import type { RecordFile } from "virtual:record-files";
  /** By version, oldest first. */
  export const released: Readonly<Record<string, RecordFile>>;
}
