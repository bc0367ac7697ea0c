/** The scope of a figure: what it counts, and how far two figures count the same. */
import type { Day } from "../data/day";
import type {
  Actor,
  Countries,
  Estimate,
  GovernorateCode,
  Grade,
  Measure,
  PlaceId,
  Weapons,
} from "../data/types";

/** What two figures can differ in, in the order in which it is told. */
export type Dimension = "place" | "period" | "actor" | "weapons" | "grade" | "measure";

/** What a figure counts: where, when, whose strikes, by which means, how sure, and what. */
export interface Scope {
  readonly countries: Countries;
  readonly governorate: GovernorateCode | null;
  readonly placeId: PlaceId | null;
  readonly start: Day;
  readonly end: Day | null;
  readonly actor: Actor;
  readonly weapons: Weapons;
  readonly grade: Grade;
  readonly measure: Measure;
}

/**
 * `contains`: the first scope holds everything the second does; `within`: the other way round;
 * `unknown`: an end or a means of attack is not known, so nothing can be said.
 */
export type Relation = "same" | "contains" | "within" | "overlaps" | "disjoint" | "unknown";

export interface ScopeComparison {
  readonly relation: Relation;
  readonly differs: readonly Dimension[];
}

/**
 * The last day a figure covers as far as its source says so. Where only the day of publication is
 * known it serves for ordering and drawing, but is never printed as the end of the data.
 */
export function statedEnd({ end, endBasis }: Pick<Estimate, "end" | "endBasis">): Day | null {
  return endBasis === "publication_date" ? null : end;
}

export function scopeOf(estimate: Estimate): Scope {
  const { countries, governorate, placeId, start, end, actor, weapons, grade, measure } = estimate;
  return { countries, governorate, placeId, start, end, actor, weapons, grade, measure };
}

function comparePlaces(a: Scope, b: Scope): Relation {
  const path = ({ countries, governorate, placeId }: Scope) =>
    [countries === "both" ? null : countries, governorate, placeId].filter((part) => part !== null);
  const [left, right] = [path(a), path(b)];
  const shared = left.filter((part, at) => part === right[at]).length;
  if (shared === left.length && shared === right.length) return "same";
  if (shared === left.length) return "contains";
  return shared === right.length ? "within" : "disjoint";
}

function comparePeriods(a: Scope, b: Scope): Relation {
  if (a.end === null || b.end === null) return "unknown";
  if (a.start === b.start && a.end === b.end) return "same";
  if (a.end < b.start || b.end < a.start) return "disjoint";
  if (a.start <= b.start && a.end >= b.end) return "contains";
  return b.start <= a.start && b.end >= a.end ? "within" : "overlaps";
}

/** Actors as the parties they are made of; a set that holds another's counts more. */
const PARTIES: Readonly<Record<Actor, readonly string[]>> = {
  us: ["us"],
  national: ["member"],
  allies: ["member", "other members"],
  coalition: ["us", "member", "other members"],
  coalition_sdf: ["us", "member", "other members", "sdf"],
  coalition_iraqi: ["us", "member", "other members", "iraqi"],
  iraqi: ["iraqi"],
  all_anti_is: ["us", "member", "other members", "iraqi", "others against ISIS"],
  all_parties: ["us", "member", "other members", "iraqi", "sdf", "others against ISIS", "isis"],
};

const MEANS: Readonly<Record<Weapons, readonly string[]>> = {
  air: ["air"],
  air_and_artillery: ["air", "artillery"],
  all: ["air", "artillery", "other"],
  unknown: [],
};

function compareSets(a: readonly string[], b: readonly string[]): Relation {
  if (a.length === 0 || b.length === 0) return "unknown";
  const shared = a.filter((part) => b.includes(part)).length;
  if (shared === 0) return "disjoint";
  if (shared === a.length && shared === b.length) return "same";
  if (shared === b.length) return "contains";
  return shared === a.length ? "within" : "overlaps";
}

function join(relations: readonly Relation[]): Relation {
  if (relations.includes("disjoint")) return "disjoint";
  if (relations.includes("unknown")) return "unknown";
  const kinds = new Set(relations.filter((relation) => relation !== "same"));
  if (kinds.size === 0) return "same";
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : "overlaps";
}

/**
 * How two scopes stand to each other, and in which dimensions they differ. Periods that begin or
 * end on other days differ, however near those days are.
 */
export function compareScopes(a: Scope, b: Scope): ScopeComparison {
  const relations: Readonly<Record<Dimension, Relation>> = {
    place: comparePlaces(a, b),
    period: comparePeriods(a, b),
    actor: a.actor === b.actor ? "same" : compareSets(PARTIES[a.actor], PARTIES[b.actor]),
    weapons:
      a.weapons === b.weapons && a.weapons !== "unknown"
        ? "same"
        : compareSets(MEANS[a.weapons], MEANS[b.weapons]),
    // Grades and measures are sorts of counting, not larger and smaller sets.
    grade: a.grade === b.grade ? "same" : "overlaps",
    measure: a.measure === b.measure ? "same" : "disjoint",
  };
  const dimensions = Object.keys(relations) as Dimension[];
  return {
    relation: join(Object.values(relations)),
    differs: dimensions.filter((dimension) => relations[dimension] !== "same"),
  };
}
