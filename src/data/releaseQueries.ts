/** Released editions before the present one, fetched only for a link that was made from one. */

import { released } from "virtual:released-files";
import type { StrikeRecord, StrikesByPlace } from "../model/types";
import { FetchError, fetchChecked, recordOf, tableOf } from "./load";
import type { Loaded } from "./loaded";
import { useLoaded } from "./queries";

/** Versions of the editions before the present one, oldest first. */
export const RELEASED_VERSIONS: readonly string[] = Object.keys(released);

/** The rows of a released edition that charts draw from. */
export interface ReleasedRows {
  readonly record: StrikeRecord;
  readonly releases: StrikesByPlace;
}

async function fetchRelease(version: string): Promise<ReleasedRows> {
  const file = released[version];
  if (file === undefined) throw new FetchError(`release-${version}.json`, { kind: "missing" });
  const tables = await fetchChecked(file);
  return { record: recordOf(tables), releases: tableOf(tables, "strikes_by_place") };
}

/** The rows of one release; nothing is fetched while `version` is null. */
export function useRelease(version: string | null): Loaded<ReleasedRows> {
  return useLoaded(["release", version ?? ""], () => fetchRelease(version ?? ""), version !== null);
}
