/** Which of the Coalition's totals it stated itself: the ones that headline and gap follow. */
import type { Estimate, SourceId } from "./types";

/** The source of the official total. */
export const COALITION_SOURCE = "cjtf_oir" as SourceId;

/**
 * Whether the source of a total published it itself. The Coalition does so in its monthly reports;
 * what only the press or another source quotes as its figure has no document of its own, and
 * often neither a date nor an end of its data: no multiple is taken of it.
 */
export function isSelfPublished({ sourceId, editionId }: Pick<Estimate, "sourceId" | "editionId">) {
  return sourceId !== COALITION_SOURCE || editionId !== null;
}
