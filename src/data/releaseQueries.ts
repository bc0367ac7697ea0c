/** Released editions before the present one; fetched only for links that name one. */
import { releases } from "virtual:release-manifest";
import { queryOptions } from "@tanstack/react-query";
import type { StrikeRecord } from "../model/record";
import { FetchError, fetchTable } from "./fetchTable";
import { releaseFolder } from "./releases";
import {
  buildRecord,
  type ChartTableName,
  type ChartTables,
  CORE_TABLES,
  type CoreValues,
  type TableName,
} from "./tables";

/** Versions of the editions before the present one, oldest first. */
export const RELEASED_VERSIONS: readonly string[] = Object.keys(releases);

/** What charts draw from, in a released edition. */
export interface Release {
  readonly record: StrikeRecord;
  /** The tables beyond the core record that it has. */
  readonly tables: ChartTables;
}

async function fetchRelease(version: string, tables: readonly ChartTableName[]): Promise<Release> {
  const files = releases[version];
  if (files === undefined)
    throw new FetchError(`${releaseFolder(version)}datapackage.json`, { kind: "missing" });
  const fetchAll = (names: readonly TableName[]) =>
    Promise.all(names.map(async (name) => [name, await fetchTable(name, files[name])] as const));
  const [core, others] = await Promise.all([
    fetchAll(CORE_TABLES),
    fetchAll(tables.filter((name) => files[name] !== undefined)),
  ]);
  return {
    record: buildRecord(Object.fromEntries(core) as unknown as CoreValues),
    tables: Object.fromEntries(others),
  };
}

/** A released edition before the present one, with those of the tables that it has. */
export function releaseQuery(version: string, tables: readonly ChartTableName[]) {
  return queryOptions({
    queryKey: ["release", version, tables] as const,
    queryFn: () => fetchRelease(version, tables),
  });
}
