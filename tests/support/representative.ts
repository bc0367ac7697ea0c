/** The one figure that represents a source when sources are compared. */

import type { Estimate } from "../../src/model/estimateTypes";
import type { SourceId } from "../../src/model/ids";
import { isOutside } from "../../src/model/onePerSource";
import { statedDays } from "../../src/model/scope";
import { preferredOnly } from "../../src/model/selection";

/** Narrower areas have the higher number. */
const breadth = ({ countries, governorate, placeId }: Estimate) =>
  placeId !== null ? 3 : governorate !== null ? 2 : countries === "both" ? 0 : 1;

/**
 * Of a source's figures of civilians killed the one with the widest scope: grades within its
 * likely total before others, the wider area before the narrower, then the more days whose end is
 * stated, then the later publication, then the id. Null where a source has no such figure.
 */
export function pickRepresentative(
  estimates: readonly Estimate[],
  sourceId: SourceId,
): Estimate | null {
  const rows = preferredOnly(estimates).filter(
    (row) => row.sourceId === sourceId && row.measure === "civilians_killed",
  );
  const published = ({ published: { knownBy } }: Estimate) => knownBy ?? "9999";
  rows.sort(
    (a, b) =>
      Number(isOutside(a)) - Number(isOutside(b)) ||
      breadth(a) - breadth(b) ||
      statedDays(b) - statedDays(a) ||
      published(b).localeCompare(published(a)) ||
      a.id.localeCompare(b.id),
  );
  return rows[0] ?? null;
}
