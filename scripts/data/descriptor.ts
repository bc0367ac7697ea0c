/**
 * The part of the Data Package and Table Schema standards (version 2, https://datapackage.org)
 * that our package uses. It ignores anything else in `datapackage.json`.
 */

export type FieldType = "string" | "integer" | "number" | "date" | "boolean";

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly description?: string;
  readonly format?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
  /** Our own property: an empty cell is allowed and needs no reason. */
  readonly "sl:emptyAllowed"?: boolean;
}

export interface TableSchema {
  readonly fields: readonly Field[];
  /** Plain words; releases 1.x have objects with a label. */
  readonly missingValues: readonly (string | { readonly value: string })[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** `sha256:` and the digest in hexadecimal. */
  readonly hash: string;
  readonly schema: TableSchema;
}

export interface DataPackage {
  readonly name: string;
  readonly version: string;
  /** When it was made, an instant in ISO 8601. */
  readonly created: string;
  readonly resources: readonly Resource[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isResource(value: unknown): value is Resource {
  if (!isObject(value) || !isObject(value.schema)) return false;
  const { schema } = value;
  return (
    typeof value.name === "string" &&
    typeof value.path === "string" &&
    typeof value.bytes === "number" &&
    typeof value.hash === "string" &&
    Array.isArray(schema.fields) &&
    schema.fields.every((field) => isObject(field) && typeof field.name === "string") &&
    Array.isArray(schema.missingValues) &&
    Array.isArray(schema.primaryKey)
  );
}

/** The descriptor, or null when the value lacks a property that the project needs. */
export function parseDescriptor(value: unknown): DataPackage | null {
  if (!isObject(value)) return null;
  if (["name", "version", "created"].some((key) => typeof value[key] !== "string")) return null;
  if (!Array.isArray(value.resources) || !value.resources.every(isResource)) return null;
  return value as unknown as DataPackage;
}
