/**
 * What the page knows of the data package when it is built: path, size and hash of every CSV file.
 * Every row is checked on the way, so a broken table stops the build and the page needs no check.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions, releaseFolder } from "../../src/data/releases";
import { CHART_TABLES, CORE_TABLES, TABLES, type TableName } from "../../src/data/tables";
import { type DataPackage, parseDescriptor } from "./descriptor";
import { readRows } from "./readTable";
import { parseReleases } from "./releases";

/** A CSV file of the package, as `virtual:data-manifest` lists it. */
export interface TableFile {
  /** Relative to the page, with the start of the hash as its query. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export type TableFiles = Readonly<Partial<Record<TableName, TableFile>>>;

/** The files of an edition. */
export interface DataManifest {
  readonly version: string;
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly created: string;
  readonly tables: TableFiles;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function readDescriptor(folder: string): DataPackage {
  const descriptor = parseDescriptor(readJson(join(folder, "datapackage.json")));
  if (descriptor === null) throw new Error(`${folder} has no data package of this project`);
  return descriptor;
}

/** A file of the edition in `folder/subfolder`; throws where a row is not valid. */
function tableFile(folder: string, subfolder: string, name: TableName): TableFile {
  const edition = join(folder, subfolder);
  const resource = readDescriptor(edition).resources.find((one) => one.name === name);
  if (resource === undefined) throw new Error(`${name} is not in datapackage.json`);
  const body = readFileSync(join(edition, resource.path));
  const { problems } = readRows(name, body.toString("utf8"), resource);
  if (problems.length > 0) {
    const lines = problems
      .slice(0, 5)
      .map(
        ({ row, column, code, value }) => `${resource.path}:${row} ${column}: ${code} (${value})`,
      );
    throw new Error(`The data package is not valid.\n${lines.join("\n")}`);
  }
  const sha256 = createHash("sha256").update(body).digest("hex");
  const path = `data/${subfolder}${resource.path}?${sha256.slice(0, 8)}`;
  return { path, bytes: body.byteLength, sha256 };
}

function tableFiles(folder: string, subfolder: string, names: readonly TableName[]): TableFiles {
  return Object.fromEntries(names.map((name) => [name, tableFile(folder, subfolder, name)]));
}

/** The present edition in the data folder; throws where a row is not valid. */
export function dataManifest(folder: string): DataManifest {
  const { version, created } = readDescriptor(folder);
  const tables = tableFiles(folder, "", Object.keys(TABLES) as TableName[]);
  return { version, created: created.slice(0, 10), tables };
}

/** The tables charts draw from, of each release before the present edition, by version. */
export function releaseManifest(folder: string): Readonly<Record<string, TableFiles>> {
  const releases = parseReleases(readJson(join(folder, "releases/index.json")));
  if (releases === null) throw new Error("releases/index.json is not a list of releases");
  const present = readDescriptor(folder).version;
  return Object.fromEntries(
    releases
      .filter(({ version }) => compareVersions(version, present) < 0)
      .map(({ version }) => {
        const { resources } = readDescriptor(join(folder, releaseFolder(version)));
        // An older edition does not have every table.
        const names = CHART_TABLES.filter((name) => resources.some((one) => one.name === name));
        return [version, tableFiles(folder, releaseFolder(version), [...CORE_TABLES, ...names])];
      }),
  );
}

/** Paths of the tables the record is built from, for the page to fetch early. */
export function corePaths({ tables }: DataManifest): readonly string[] {
  return CORE_TABLES.map((name) => {
    const file = tables[name];
    if (file === undefined) throw new Error(`${name} is not in the manifest`);
    return file.path;
  });
}
