/** Declared strikes of the daily releases, added up by place. */
import { type Day, dayFromNumber, dayNumber } from "../data/day";
import type { PlaceId, StrikesByPlace } from "../data/types";
import type { AsOf } from "./asof";
import type { Window } from "./selection";

/** Strikes near one place in the releases of a window. */
export interface PlaceSum {
  readonly strikes: number;
  /** Rows of the table behind the sum: one a release day. */
  readonly rows: number;
  readonly firstRelease: Day;
  readonly lastRelease: Day;
}

/**
 * One pass over the columns. A release counts when its date lies in the window and it had been
 * published by `asof`; places without such a release are not in the result.
 */
export function sumByPlace(
  data: StrikesByPlace,
  window: Window,
  asof: AsOf,
): ReadonlyMap<PlaceId, PlaceSum> {
  const from = window.start === null ? Number.NEGATIVE_INFINITY : dayNumber(window.start);
  const to = Math.min(
    window.end === null ? Number.POSITIVE_INFINITY : dayNumber(window.end),
    asof === "latest" ? Number.POSITIVE_INFINITY : dayNumber(asof),
  );
  const size = data.placeIds.length;
  const strikes = new Uint32Array(size);
  const rows = new Uint32Array(size);
  const first = new Int32Array(size).fill(2 ** 31 - 1);
  const last = new Int32Array(size).fill(-(2 ** 31));
  for (let at = 0; at < data.length; at++) {
    const day = data.day[at] as number;
    if (day < from || day > to) continue;
    const place = data.place[at] as number;
    (strikes[place] as number) += data.strikes[at] as number;
    (rows[place] as number) += 1;
    if (day < (first[place] as number)) first[place] = day;
    if (day > (last[place] as number)) last[place] = day;
  }
  return new Map(
    data.placeIds.flatMap((id, at) =>
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
