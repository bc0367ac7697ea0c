/** The two main sources, names of sources, and which totals a source published itself. */
import type { Estimate } from "./estimateTypes";
import type { SourceId } from "./ids";
import type { Source } from "./sourceTypes";

/** The source of the official total. */
export const COALITION_SOURCE = "cjtf_oir" as SourceId;

/** The monitor whose campaign minimum is compared with the official figure: same countries and actor. */
export const AIRWARS_SOURCE = "airwars" as SourceId;

/** The short name of a source; its id where the record does not hold it. */
export function sourceShortName(sources: ReadonlyMap<SourceId, Source>, id: SourceId): string {
  return sources.get(id)?.shortName ?? id;
}

/**
 * Whether the source of a total published it itself. The Coalition does so in its monthly reports;
 * what only the press or another source quotes as its figure has no document of its own, and
 * often neither a date nor an end of its data: no multiple is taken of it.
 */
export function isSelfPublished({ sourceId, editionId }: Pick<Estimate, "sourceId" | "editionId">) {
  return sourceId !== COALITION_SOURCE || editionId !== null;
}
