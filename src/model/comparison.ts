/** Estimates side by side: one row for each source and scope, grouped by the place they count. */

import { dayNumber } from "./day";
import type { Estimate } from "./estimateTypes";
import { isOutside, onePerSource, PARTS, preference } from "./onePerSource";
import type { StrikeRecord } from "./record";
import { compareScopes, DIMENSIONS, type Dimension, scopeOf } from "./scope";
import { type Filter, selectKilled } from "./selection";
import { COALITION_SOURCE } from "./sources";

/** In what a row counts something else than its group's reference does. */
export type Difference =
  | { readonly kind: Exclude<Dimension, "period"> }
  | {
      readonly kind: "period";
      /** Days by which the row starts and ends later (negative: earlier); null: an end is unknown. */
      readonly startShift: number;
      readonly endShift: number | null;
    };

export interface ComparisonRow {
  readonly estimate: Estimate;
  /** In the order of `DIMENSIONS`. */
  readonly differs: readonly Difference[];
}

/**
 * Rows that share an axis. `single`: places that one source alone counted, each named by its row;
 * `outside`: grades that the source itself leaves out of its likely total.
 */
export interface ScopeGroup {
  readonly key: string;
  readonly kind: "countries" | "place" | "event" | "single" | "outside";
  /** The row by which the others are measured: its scope is the group's. */
  readonly reference: Estimate;
  /** Whether each row counts a place and period of its own; then every row says which. */
  readonly mixed: boolean;
  readonly rows: readonly ComparisonRow[];
}

const place = ({ countries, governorate, placeId }: Estimate) =>
  [countries, governorate, placeId].filter((part) => part !== null).join("/");

function bucketOf(estimate: Estimate): string {
  if (isOutside(estimate)) return `outside:${place(estimate)}`;
  return estimate.span === "incident"
    ? `${place(estimate)}@${estimate.start.slice(0, 7)}`
    : place(estimate);
}

/** The Coalition's own row, else the scope most rows share, else the best row for the Coalition. */
function referenceOf(rows: readonly Estimate[], mixed: boolean): Estimate | undefined {
  const scope = ({ actor, weapons, start, end }: Estimate) => [actor, weapons, start, end].join();
  const shared = (row: Estimate) => rows.filter((other) => scope(other) === scope(row)).length;
  const alone = (row: Estimate) => Number(row.actor === "coalition");
  return (
    rows.find((row) => !mixed && row.sourceId === COALITION_SOURCE) ??
    [...rows].sort((a, b) => alone(b) - alone(a) || shared(b) - shared(a) || preference(a, b))[0]
  );
}

function differences(
  row: Estimate,
  reference: Estimate,
  group: Pick<ScopeGroup, "kind" | "mixed">,
  record: StrikeRecord,
): readonly Difference[] {
  if (row === reference && !group.mixed && group.kind !== "outside") return [];
  // Counts since the start begin with the first strike of their countries, whatever day is written.
  const sinceStart = row.span === "cumulative" && reference.span === "cumulative";
  const start = sinceStart ? reference.start : row.start;
  const found = new Set<Dimension>(
    compareScopes({ ...scopeOf(row), start }, scopeOf(reference)).differs,
  );
  // The heading says so where means or an end are not known; a row that says the same is no news.
  if (row.weapons === reference.weapons) found.delete("weapons");
  if (start === reference.start && row.end === reference.end) found.delete("period");
  if (group.mixed) found.add("place").add("period");
  // Sources grade in words of their own, so grades as such do not set rows apart.
  const military = record.sources.get(row.sourceId)?.kind === "military";
  if (group.kind === "outside" || (PARTS.has(row.grade) && !military)) found.add("kind");
  else found.delete("kind");
  // So do they say in words of their own who is a civilian; that fighters are among them is another thing.
  if (![row, reference].some(({ victims }) => victims === "not_separated")) found.delete("victims");
  return DIMENSIONS.flatMap((kind): readonly Difference[] => {
    if (!found.has(kind)) return [];
    if (kind !== "period") return [{ kind }];
    const startShift = dayNumber(start) - dayNumber(reference.start);
    const known = row.end !== null && reference.end !== null;
    const endShift = known ? dayNumber(row.end) - dayNumber(reference.end) : null;
    return [{ kind, startShift, endShift }];
  });
}

function kindOf(rows: readonly Estimate[]): ScopeGroup["kind"] {
  const [first] = rows;
  if (first === undefined || isOutside(first)) return "outside";
  if (first.span === "incident") return rows.length > 1 ? "event" : "single";
  if (first.governorate === null && first.placeId === null) return "countries";
  return rows.length > 1 ? "place" : "single";
}

const KINDS: readonly ScopeGroup["kind"][] = ["countries", "place", "event", "single", "outside"];
const COUNTRIES = ["both", "syria", "iraq"];

/**
 * Groups in reading order: both countries, Syria, Iraq; places and events that several sources
 * count, most sources first; places that one source counted; and last, claims outside the likely
 * totals. An event that one source counts is shown where its governorate is asked for, or where
 * the source has nothing else to show.
 */
export function compareSources(record: StrikeRecord, filter: Filter): readonly ScopeGroup[] {
  const buckets = new Map<string, Estimate[]>();
  for (const estimate of selectKilled(record, filter)) {
    const bucket = bucketOf(estimate);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), estimate]);
  }
  const groups = new Map<string, { kind: ScopeGroup["kind"]; rows: readonly Estimate[] }>();
  const add = (key: string, kind: ScopeGroup["kind"], rows: readonly Estimate[]) =>
    groups.set(key, { kind, rows: [...(groups.get(key)?.rows ?? []), ...rows] });
  const left: Estimate[] = [];
  for (const [bucket, estimates] of buckets) {
    const rows = onePerSource(estimates);
    const kind = kindOf(rows);
    const requested = rows.some(({ governorate }) =>
      governorate === null ? false : filter.places?.includes(governorate) === true,
    );
    if (kind === "single" && rows[0]?.span === "incident" && !requested) {
      left.push(...rows);
      continue;
    }
    const merged = kind === "single" || (kind === "outside" && bucket !== "outside:both");
    add(merged ? `${kind}:places` : bucket, kind, rows);
  }
  const shown = new Set(
    [...groups.values()].flatMap(({ rows }) => rows.map((row) => row.sourceId)),
  );
  const only = left.filter((row) => !shown.has(row.sourceId));
  if (only.length > 0) add("single:places", "single", only);
  return [...groups]
    .flatMap(([key, { kind, rows }]): ScopeGroup[] => {
      const mixed = new Set(rows.map(place)).size > 1 || kind === "single";
      const reference = referenceOf(rows, mixed);
      if (reference === undefined) return [];
      const compared = rows.map((estimate) => ({
        estimate,
        differs: differences(estimate, reference, { kind, mixed }, record),
      }));
      return [{ key, kind, reference, mixed, rows: compared }];
    })
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        Number(a.mixed) - Number(b.mixed) ||
        (a.kind === "countries" ? 0 : b.rows.length - a.rows.length) ||
        COUNTRIES.indexOf(a.reference.countries) - COUNTRIES.indexOf(b.reference.countries) ||
        (a.key < b.key ? -1 : 1),
    );
}
