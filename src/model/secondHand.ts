/** The Coalition's figure as others quote it, where no report of its own gives it. */

import type { Estimate } from "./estimateTypes";
import { campaignTotals, type EditionFigure } from "./headline";
import type { StrikeRecord } from "./record";
import { COALITION_SOURCE, isSelfPublished } from "./sources";

/**
 * The Coalition's newest total of people killed that only others quote, in a record that has been
 * cut to an as-of day; null where it is not newer than `killed`, what the last report says.
 */
export function newerSecondHand(
  { estimates }: Pick<StrikeRecord, "estimates">,
  killed: EditionFigure | null,
): Estimate | null {
  const newest = campaignTotals(estimates, COALITION_SOURCE, "credible").find(
    (row) => !isSelfPublished(row),
  );
  if (newest === undefined) return null;
  const isNewer = killed === null || newest.end === null || newest.end > killed.edition.dataThrough;
  return isNewer ? newest : null;
}
