/** The real data package, read once for the tests that check exact figures. */
import { resolve } from "node:path";
import type { Resource } from "../../scripts/data/descriptor";
import { readPackage, readRaw } from "../../scripts/read-package";
import type { TableName } from "../../src/data/tables";

export const FOLDER = resolve("public/data");

export const PACKAGE = readPackage(FOLDER);

/** The resource of a table, for tests that break a copy of it. */
export function resource(name: TableName): Resource {
  const found = readRaw(FOLDER).descriptor.resources.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
}
