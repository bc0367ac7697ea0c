/** Estimates side by side: one row for each source and scope, grouped by the place they count. */
import { addDays, type Day, daysInclusive } from "../data/day";
import type {
  Actor,
  Countries,
  Estimate,
  GovernorateCode,
  PlaceId,
  StrikeRecord,
  Weapons,
} from "../data/types";
import { minimumOf } from "./headline";
import { type Filter, selectKilled } from "./selection";

/** In what a row counts other things than its group's reference. */
export type Difference =
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "weapons"; readonly weapons: Weapons }
  | { readonly kind: "period"; readonly start: Day; readonly end: Day | null };

export interface ComparisonRow {
  readonly estimate: Estimate;
  readonly differs: readonly Difference[];
}

/** Rows of one place; those that differ from the reference in more than the source say so. */
export interface ScopeGroup {
  readonly key: string;
  /** `outside`: grades that the source itself leaves out of its likely total. */
  readonly kind: "countries" | "place" | "event" | "outside";
  readonly countries: Countries;
  readonly governorate: GovernorateCode | null;
  readonly placeId: PlaceId | null;
  /** Period of the reference row. */
  readonly start: Day;
  readonly end: Day | null;
  readonly rows: readonly ComparisonRow[];
}

const OUTSIDE = new Set(["all_alleged", "weak", "contested", "discounted"]);
/** Ends that lie closer than this are not worth a word: both dates stand in the row. */
const SAME_PERIOD_DAYS = 45;

export const isOutside = (estimate: Estimate) => OUTSIDE.has(estimate.grade);

function groupKey(estimate: Estimate): string {
  const { countries, governorate, placeId, span, start } = estimate;
  const place = [countries, governorate, placeId].filter((part) => part !== null).join("/");
  const event = span === "incident" ? `@${start.slice(0, 7)}` : "";
  return `${isOutside(estimate) ? "outside:" : ""}${place}${event}`;
}

const daysOf = ({ start, end }: Estimate) =>
  end === null ? Number.POSITIVE_INFINITY : daysInclusive(start, end);

/** Negative when `a` is the better row: covers more days, ends later, was published later, says more. */
function preference(a: Estimate, b: Estimate): number {
  const [left, right] = [daysOf(a), daysOf(b)];
  if (left !== right) return right > left ? 1 : -1;
  const later = (x: string | null, y: string | null) =>
    x === y ? 0 : x === null ? -1 : y === null ? 1 : x > y ? -1 : 1;
  return (
    later(a.end, b.end) ||
    later(a.published.knownBy, b.published.knownBy) ||
    (minimumOf(b.quantity) ?? 0) - (minimumOf(a.quantity) ?? 0)
  );
}

function onePerSource(estimates: readonly Estimate[]): readonly Estimate[] {
  const best = new Map<string, Estimate>();
  for (const estimate of [...estimates].sort(preference)) {
    const { sourceId, actor, weapons, grade } = estimate;
    const key = [sourceId, actor, weapons, isOutside(estimate) ? grade : ""].join();
    if (!best.has(key)) best.set(key, estimate);
  }
  return [...best.values()];
}

/** The row the others are measured by: the Coalition's own, else one for the Coalition alone. */
function referenceOf(rows: readonly Estimate[]): Estimate | undefined {
  return (
    rows.find((row) => row.sourceId === "cjtf_oir") ??
    [...rows].sort(preference).find((row) => row.actor === "coalition") ??
    rows[0]
  );
}

function isFar(a: Day | null, b: Day | null): boolean {
  if (a === null || b === null) return a !== b;
  const [first, last] = a < b ? [a, b] : [b, a];
  return addDays(first, SAME_PERIOD_DAYS) < last;
}

function differences(row: Estimate, reference: Estimate): readonly Difference[] {
  const { actor, weapons, start, end } = row;
  const found: Difference[] = [];
  if (actor !== "coalition") found.push({ kind: "actor", actor });
  if (weapons === "air" && row.span !== "incident") found.push({ kind: "weapons", weapons });
  if (isFar(start, reference.start) || isFar(end, reference.end))
    found.push({ kind: "period", start, end });
  return found;
}

const KINDS = ["countries", "place", "event", "outside"] as const;
const COUNTRY_ORDER: readonly Countries[] = ["both", "syria", "iraq"];

function kindOf(estimate: Estimate): ScopeGroup["kind"] {
  if (isOutside(estimate)) return "outside";
  if (estimate.span === "incident") return "event";
  return estimate.placeId === null && estimate.governorate === null ? "countries" : "place";
}

/**
 * Groups of rows in reading order: both countries, Syria, Iraq, places with the most rows first,
 * events that at least two sources count (all of them when their governorate is asked for), and
 * last the grades outside the likely totals.
 */
export function compareSources(record: StrikeRecord, filter: Filter): readonly ScopeGroup[] {
  const byKey = new Map<string, Estimate[]>();
  for (const estimate of selectKilled(record, filter)) {
    const key = groupKey(estimate);
    byKey.set(key, [...(byKey.get(key) ?? []), estimate]);
  }
  const groups = [...byKey].flatMap(([key, estimates]): ScopeGroup[] => {
    const rows = onePerSource(estimates);
    const reference = referenceOf(rows);
    if (reference === undefined) return [];
    const { countries, governorate, placeId, start, end } = reference;
    const kind = kindOf(reference);
    const asked = governorate !== null && filter.places?.includes(governorate) === true;
    if (kind === "event" && !asked && new Set(rows.map((row) => row.sourceId)).size < 2) return [];
    const compared = rows.map((estimate) => ({
      estimate,
      differs: differences(estimate, reference),
    }));
    return [{ key, kind, countries, governorate, placeId, start, end, rows: compared }];
  });
  return groups.sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (a.kind === "countries" ? 0 : b.rows.length - a.rows.length) ||
      COUNTRY_ORDER.indexOf(a.countries) - COUNTRY_ORDER.indexOf(b.countries) ||
      (a.key < b.key ? -1 : 1),
  );
}
