/**
 * Makes the files that the page fetches of the data package: the first view's tables in one file,
 * each later table in its own. Every row is checked here, once and for all readers; a table at
 * fault stops the build and is named by row and column. The page knows the files by the module
 * `virtual:record-files`, their names hold a part of their hash, so that a host may keep them
 * for ever and a page never reads another version's.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin } from "vite";
import { encodeTable, type StoredTable } from "../../src/data/columns";
import { type DataPackage, parseDescriptor } from "../../src/data/descriptor";
import { readRows } from "../../src/data/readTable";
import { CORE_TABLES, TABLES, type TableName } from "../../src/data/tables";

export interface BuiltFile {
  /** Address below the page's folder. */
  readonly path: string;
  readonly body: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface RecordFileSet {
  readonly version: string;
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly created: string;
  /** By logical name. */
  readonly files: ReadonlyMap<string, BuiltFile>;
}

function storedTable(folder: string, descriptor: DataPackage, name: TableName): StoredTable {
  const resource = descriptor.resources.find((one) => one.name === name);
  if (resource === undefined) throw new Error(`${name} is not in datapackage.json`);
  const csv = readFileSync(join(folder, resource.path), "utf8");
  const { rows, problems } = readRows(name, csv, resource);
  if (problems.length > 0) {
    const lines = problems
      .slice(0, 5)
      .map(
        ({ row, column, code, value }) => `${resource.path}:${row} ${column}: ${code} (${value})`,
      );
    throw new Error(`The data package is not valid.\n${lines.join("\n")}`);
  }
  return encodeTable(rows);
}

/** One file of some tables of the package in `folder`; throws where a row is not valid. */
export function builtFile(
  folder: string,
  descriptor: DataPackage,
  logical: string,
  names: readonly TableName[],
): BuiltFile {
  const tables = Object.fromEntries(
    names.map((name) => [name, storedTable(folder, descriptor, name)]),
  );
  const body = JSON.stringify({ version: descriptor.version, tables });
  const sha256 = createHash("sha256").update(body).digest("hex");
  const path = `assets/${logical}-${sha256.slice(0, 8)}.json`;
  return { path, body, bytes: Buffer.byteLength(body), sha256 };
}

/** The files of a package; throws where a row is not valid. */
export function recordFilesOf(folder: string): RecordFileSet {
  const descriptor = parseDescriptor(
    JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")),
  );
  if (descriptor === null) throw new Error("datapackage.json is no data package of ours");
  const { version } = descriptor;
  const first: readonly TableName[] = CORE_TABLES;
  const later = (Object.keys(TABLES) as TableName[]).filter((name) => !first.includes(name));
  const sets = new Map<string, readonly TableName[]>([
    ["first-view", first],
    ...later.map((name) => [name, [name]] as const),
  ]);
  const files = [...sets].map(
    ([logical, names]) => [logical, builtFile(folder, descriptor, logical, names)] as const,
  );
  return { version, created: descriptor.created.slice(0, 10), files: new Map(files) };
}

const MODULE = "virtual:record-files";
const RESOLVED = `\0${MODULE}`;

/** Builds and serves the files of `folder`. */
export function recordFiles(folder: string): Plugin {
  let made: RecordFileSet | null = null;
  const get = () => {
    made ??= recordFilesOf(folder);
    return made;
  };
  return {
    name: "record-files",
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const { version, created, files } = get();
      const known = [...files].map(([name, { path, bytes, sha256 }]) => [
        name,
        { path, bytes, sha256 },
      ]);
      return `export const version = ${JSON.stringify(version)};
export const created = ${JSON.stringify(created)};
export const files = ${JSON.stringify(Object.fromEntries(known))};`;
    },
    generateBundle() {
      if (this.environment.config.consumer !== "client") return;
      for (const { path, body } of get().files.values())
        this.emitFile({ type: "asset", fileName: path, source: body });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split("?")[0]?.slice(1);
        const file = [...get().files.values()].find((one) => one.path === path);
        if (file === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(file.body);
      });
      server.watcher.on("change", (changed) => {
        if (!changed.includes(`${sep}data${sep}`) || !changed.startsWith(server.config.publicDir))
          return;
        made = null;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module !== undefined) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
