/** Declared strikes of the daily releases, added up by place. */

import type { AsOf } from "./asOf";
import { type Day, dayFromNumber, dayNumber } from "./day";
import type { PlaceId } from "./ids";
import { brush, type ReleaseIndex } from "./releaseIndex";
import type { Period } from "./selection";

/** Strikes near one place in the releases of a window. */
export interface PlaceSum {
  readonly strikes: number;
  /** Rows of the table behind the sum: one a release day. */
  readonly rows: number;
  readonly firstRelease: Day;
  readonly lastRelease: Day;
}

/**
 * A release counts when its date lies in the window and it had been published by `asof`; places
 * without such a release are not in the result.
 */
export function sumByPlace(
  index: ReleaseIndex,
  window: Period,
  asof: AsOf,
): ReadonlyMap<PlaceId, PlaceSum> {
  const from = window.start === null ? Number.NEGATIVE_INFINITY : dayNumber(window.start);
  const to = Math.min(
    window.end === null ? Number.POSITIVE_INFINITY : dayNumber(window.end),
    asof === "latest" ? Number.POSITIVE_INFINITY : dayNumber(asof),
  );
  const { strikes, rows, first, last } = brush(index, from, to);
  return new Map(
    index.placeIds.flatMap((id, at) =>
      rows[at] === 0
        ? []
        : [
            [
              id,
              {
                strikes: strikes[at] as number,
                rows: rows[at] as number,
                firstRelease: dayFromNumber(first[at] as number),
                lastRelease: dayFromNumber(last[at] as number),
              },
            ] as const,
          ],
    ),
  );
}

/** Sums of several places as one; null when there are none. */
export function mergeSums(sums: readonly PlaceSum[]): PlaceSum | null {
  if (sums.length === 0) return null;
  return {
    strikes: sums.reduce((total, sum) => total + sum.strikes, 0),
    rows: sums.reduce((total, sum) => total + sum.rows, 0),
    firstRelease: sums.map((sum) => sum.firstRelease).sort()[0] as Day,
    lastRelease: sums
      .map((sum) => sum.lastRelease)
      .sort()
      .at(-1) as Day,
  };
}
