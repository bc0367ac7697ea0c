/** Released editions before the present one; fetched only for links that name one. */
import { releases } from "virtual:release-manifest";
import { queryOptions } from "@tanstack/react-query";
import type { StrikeRecord, StrikesByPlace } from "../model/types";
import { FetchError, fetchTable } from "./fetchTable";
import { releaseFolder } from "./releases";
import { buildRecord, CORE_TABLES, type CoreValues } from "./tables";

/** Versions of the editions before the present one, oldest first. */
export const RELEASED_VERSIONS: readonly string[] = Object.keys(releases);

/** What charts draw from, in a released edition. */
export interface Release {
  readonly record: StrikeRecord;
  readonly strikesByPlace: StrikesByPlace;
}

async function fetchRelease(version: string): Promise<Release> {
  const files = releases[version];
  if (files === undefined)
    throw new FetchError(`${releaseFolder(version)}datapackage.json`, { kind: "missing" });
  const [strikesByPlace, ...values] = await Promise.all([
    fetchTable("strikes_by_place", files.strikes_by_place),
    ...CORE_TABLES.map(async (name) => [name, await fetchTable(name, files[name])] as const),
  ]);
  return {
    record: buildRecord(Object.fromEntries(values) as unknown as CoreValues),
    strikesByPlace,
  };
}

/** A released edition before the present one. */
export function releaseQuery(version: string) {
  return queryOptions({
    queryKey: ["release", version] as const,
    queryFn: () => fetchRelease(version),
  });
}
