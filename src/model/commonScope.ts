/** The part of the record that two figures share: the window and place in which both sources count. */

import { compareSources } from "./comparison";
import { monthOf } from "./day";
import type { Estimate } from "./estimateTypes";
import { isOutside } from "./onePerSource";
import type { StrikeRecord } from "./record";
import { compareScopes, scopeOf, statedDays, statedEnd } from "./scope";
import { type Filter, selectKilled } from "./selection";

/** The filter that shows what two sources share, and the figures that it then shows side by side. */
export interface CommonScope {
  readonly filter: Pick<Filter, "from" | "to" | "places">;
  readonly a: Estimate;
  readonly b: Estimate;
}

const compare = (a: Estimate, b: Estimate) => compareScopes(scopeOf(a), scopeOf(b));

/** The countries or the governorate of a figure, as a filter names them. */
function placesOf({ countries, governorate }: Estimate): Filter["places"] {
  if (governorate !== null) return [governorate];
  return countries === "both" ? null : [countries];
}

/**
 * Whether `inner` counts no place and no day that `outer` does not, as far as is known: where the
 * end is not stated, the last day that it can be is taken. What is offered is compared once more.
 */
function isInside(inner: Estimate, outer: Estimate): boolean {
  const { place } = compare(outer, inner).by;
  const last = outer.end ?? outer.published.knownBy;
  const end = statedEnd(inner);
  return (
    (place === "same" || place === "contains") &&
    inner.start >= outer.start &&
    (last === null || (end !== null && end <= last))
  );
}

/** Whether two periods are mostly the same days: a month beside a year shows nothing they share. */
const alike = (a: Estimate, b: Estimate) =>
  Math.min(statedDays(a), statedDays(b)) * 2 >= Math.max(statedDays(a), statedDays(b));

/** Pairs tried: later ones share less and less. */
const MOST = 12;

/** Two figures of one place whose periods meet, the closest pair first. */
function candidates(
  rows: readonly Estimate[],
  a: Estimate,
  b: Estimate,
): readonly (readonly [Estimate, Estimate])[] {
  // A figure without a stated end may reach past what is shared; an event is no part of a period,
  // and claims outside a source's likely total, or a part of it, represent nothing else.
  const within = rows.filter(
    (row) =>
      statedEnd(row) !== null && row.span !== "incident" && row.grade !== "fair" && !isOutside(row),
  );
  const sameSource = (one: Estimate) => within.filter((row) => row.sourceId === one.sourceId);
  const shared = (row: Estimate) => [a, b].every((one) => isInside(row, one));
  const pairs = sameSource(a).flatMap((left) =>
    sameSource(b).flatMap((right) => {
      const { by, differs } = compare(left, right);
      const meet = !["disjoint", "unknown"].includes(by.period);
      const here = shared(left) || shared(right);
      return by.place === "same" && meet && here && alike(left, right)
        ? [{ left, right, by, differs }]
        : [];
    }),
  );
  return pairs
    .sort(
      (x, y) =>
        Number(y.by.period === "same") - Number(x.by.period === "same") ||
        x.differs.length - y.differs.length ||
        Math.min(statedDays(y.left), statedDays(y.right)) -
          Math.min(statedDays(x.left), statedDays(x.right)) ||
        `${x.left.id} ${x.right.id}`.localeCompare(`${y.left.id} ${y.right.id}`),
    )
    .slice(0, MOST)
    .map(({ left, right }) => [left, right] as const);
}

/**
 * The filter that narrows two figures to what they share, where it brings their scopes closer: the
 * comparison then shows both sources in one group, differing in fewer dimensions than now. Null
 * where the record holds no such pair. `filter` is that of the view; its sources stay.
 */
export function findCommonScope(
  record: StrikeRecord,
  filter: Filter,
  a: Estimate,
  b: Estimate,
): CommonScope | null {
  if (a.sourceId === b.sourceId) return null;
  const now = compare(a, b).differs.length;
  const rows = selectKilled(record, { ...filter, from: null, to: null, places: null });
  for (const [left, right] of candidates(rows, a, b)) {
    const ends = [left, right].flatMap((row) => statedEnd(row) ?? []).sort();
    const starts = [left.start, right.start].sort();
    const [start] = starts;
    const end = ends.at(-1);
    if (start === undefined || end === undefined) continue;
    const narrowed = { from: monthOf(start), to: monthOf(end), places: placesOf(left) };
    for (const group of compareSources(record, { ...filter, ...narrowed })) {
      const found = (one: Estimate) =>
        group.rows.find(({ estimate }) => estimate.sourceId === one.sourceId)?.estimate;
      const [first, second] = [found(a), found(b)];
      if (first === undefined || second === undefined) continue;
      if (first === a && second === b) continue;
      if (alike(first, second) && compare(first, second).differs.length < now)
        return { filter: narrowed, a: first, b: second };
    }
  }
  return null;
}
