/** Reads the whole data package from a folder on disk, for the checks and the tests. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3";
import { buildRecord, TABLES, type TableName, type TableValue } from "../src/data/tables";
import type { StrikeRecord } from "../src/model/record";
import { type DataPackage, parseDescriptor, type Resource } from "./data/descriptor";
import { readTable } from "./data/readTable";
import { type Row, type TableProblem, validateTable } from "./data/tableSchema";

/** One problem of the package, with the file it is in. */
export interface PackageProblem extends Omit<TableProblem, "code"> {
  readonly file: string;
  readonly code: string;
}

/** A table of the package on disk. */
export interface RawTable {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  readonly bytes: Buffer;
}

export interface ReadPackage {
  readonly descriptor: DataPackage;
  readonly raw: ReadonlyMap<TableName, RawTable>;
  readonly problems: readonly PackageProblem[];
}

/** Every table of a folder, checked against the folder's own descriptor. */
export function readRaw(folder: string): ReadPackage {
  const descriptor = parseDescriptor(
    JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")),
  );
  if (descriptor === null)
    throw new Error("datapackage.json is not a data package of this project");
  const raw = new Map<TableName, RawTable>();
  const problems: PackageProblem[] = [];
  for (const resource of descriptor.resources) {
    const path = join(folder, resource.path);
    if (!existsSync(path)) {
      problems.push({ file: resource.path, row: 0, column: "", code: "missing", value: "" });
      continue;
    }
    const bytes = readFileSync(path);
    const table = validateTable(csvParseRows(bytes.toString("utf8")), resource);
    problems.push(...table.problems.map((problem) => ({ ...problem, file: resource.path })));
    raw.set(resource.name as TableName, { resource, rows: table.rows, bytes });
  }
  return { descriptor, raw, problems };
}

/** Typed values of every table; throws where one is not valid. */
export type PackageValues = { readonly [Name in TableName]: TableValue<Name> };

/** The typed package, and the record the charts draw from. */
export function readPackage(folder: string): PackageValues & { readonly record: StrikeRecord } {
  const { descriptor } = readRaw(folder);
  const entries = (Object.keys(TABLES) as TableName[]).map((name) => {
    const resource = descriptor.resources.find((one) => one.name === name);
    if (resource === undefined) throw new Error(`${name} is not in datapackage.json`);
    const table = readTable(name, readFileSync(join(folder, resource.path), "utf8"), resource);
    if (table.value === null)
      throw new Error(`${resource.path}: ${JSON.stringify(table.problems.slice(0, 3))}`);
    return [name, table.value] as const;
  });
  const values = Object.fromEntries(entries) as unknown as PackageValues;
  return { ...values, record: buildRecord(values) };
}
