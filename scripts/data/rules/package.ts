/** Rules about files and keys: what the Data Package standard asks for. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import type { TableName } from "../../../src/data/tables";
import type { PackageProblem, ReadPackage } from "../../read-package";

/** Descriptor properties that the standard requires or that we promise. */
export function descriptorRules(descriptor: unknown): readonly PackageProblem[] {
  const file = "datapackage.json";
  const value = descriptor as Record<string, unknown> & { resources?: Record<string, unknown>[] };
  const missing = ["$schema", "name", "title", "version", "licenses", "sources", "resources"]
    .filter((key) => value[key] === undefined)
    .map((column) => ({ file, row: 0, column, code: "missing property", value: "" }));
  const inResources = (value.resources ?? []).flatMap((resource) =>
    [
      "name",
      "path",
      "title",
      "format",
      "mediatype",
      "profile",
      "dialect",
      "encoding",
      "bytes",
      "hash",
      "schema",
      "sources",
    ]
      .filter((key) => resource[key] === undefined)
      .map((column) => ({
        file,
        row: 0,
        column: `${String(resource.name)}.${column}`,
        code: "missing property",
        value: "",
      })),
  );
  return [...missing, ...inResources];
}

/** Size and hash of every file are those of the descriptor; no file is left over. */
export function sealRules(read: ReadPackage, files: readonly string[]): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  for (const { resource, bytes } of read.raw.values()) {
    const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    const at = { file: resource.path, row: 0 };
    if (bytes.byteLength !== resource.bytes)
      problems.push({
        ...at,
        column: "bytes",
        code: "run npm run seal:data",
        value: String(bytes.byteLength),
      });
    if (hash !== resource.hash)
      problems.push({
        ...at,
        column: "hash",
        code: "run npm run seal:data",
        value: hash.slice(0, 20),
      });
  }
  const known = new Set(["datapackage.json", ...read.descriptor.resources.map((one) => one.path)]);
  for (const file of files)
    if (!known.has(file))
      problems.push({
        file,
        row: 0,
        column: "",
        code: "not described in datapackage.json",
        value: "",
      });
  return problems;
}

/** No column of a key is empty, and empty cells are plain words: other readers refuse the table. */
export function readerRules(read: ReadPackage): readonly PackageProblem[] {
  return [...read.raw.values()].flatMap(({ resource: { path, schema }, rows }) => [
    ...(schema.missingValues.every((one) => typeof one === "string")
      ? []
      : [{ file: path, row: 0, column: "missingValues", code: "not plain words", value: "" }]),
    ...rows.flatMap(({ line, cells }) =>
      schema.primaryKey
        .filter((column) => (cells[column]?.text ?? null) === null)
        .map((column) => ({ file: path, row: line, column, code: "empty key", value: "" })),
    ),
  ]);
}

/** The files of a package folder; the folder of releases has rules of its own. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name !== "releases");
}

/** Every foreign key points at a row. */
export function foreignKeyRules(read: ReadPackage): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  for (const { resource, rows } of read.raw.values()) {
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const column = fields[0] ?? "";
      const target = reference.fields[0] ?? "";
      const known = new Set(
        read.raw.get(reference.resource as TableName)?.rows.map((row) => row.cells[target]?.text),
      );
      for (const row of rows) {
        const value = row.cells[column]?.text ?? null;
        if (value !== null && !known.has(value))
          problems.push({
            file: resource.path,
            row: row.line,
            column,
            code: `no such row in ${reference.resource}`,
            value,
          });
      }
    }
  }
  return problems;
}
