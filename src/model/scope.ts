/** The scope of a figure: what it counts, and how far two figures count the same. */
import { type Day, dayNumber } from "./day";
import type { Actor, Estimate, Grade, Measure, Victims, Weapons } from "./estimateTypes";
import type { GovernorateCode, PlaceId } from "./ids";
import type { Countries } from "./placeTypes";
import type { QuantityKind } from "./quantity";
import {
  compareActors,
  compareGrades,
  comparePeriods,
  comparePlaces,
  compareVictims,
  compareWeapons,
  type Relation,
} from "./scopeDimensions";

export type { Relation } from "./scopeDimensions";

/** What two figures can differ in, in the order of the sentence. */
export const DIMENSIONS = ["place", "period", "actor", "weapons", "victims", "kind"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a figure counts: where, when, whose strikes, by which means, whom, and how it is given. */
export interface Scope {
  readonly countries: Countries;
  readonly governorate: GovernorateCode | null;
  readonly placeId: PlaceId | null;
  readonly start: Day;
  /** Last day as far as the source says so. */
  readonly end: Day | null;
  /** A day after which it counts nothing, known also where the end is not. */
  readonly endAtLatest: Day | null;
  readonly actor: Actor;
  readonly weapons: Weapons;
  readonly measure: Measure;
  readonly victims: Victims;
  /** How sure the source is of the cases it counts. */
  readonly grade: Grade;
  /** Whether the number is exact, a minimum, a range: no part of what is counted. */
  readonly quantityKind: QuantityKind;
}

export interface ScopeComparison {
  /**
   * How what the first counts relates to what the second counts. Two figures can count the same and
   * give it as different kinds of number; then `differs` names the kind all the same.
   */
  readonly relation: Relation;
  readonly differs: readonly Dimension[];
  /** The same dimension by dimension. */
  readonly by: Readonly<Record<Dimension, Relation>>;
}

/**
 * The last day a figure covers as far as its source says so. Where only the day of publication is
 * known it serves for ordering and drawing, but is never printed as the end of the data.
 */
export function statedEnd({ end, endBasis }: Pick<Estimate, "end" | "endBasis">): Day | null {
  return endBasis === "publication_date" ? null : end;
}

/** Days from the start of a figure to the last day its source states; 0 where it states none. */
export function statedDays(row: Estimate): number {
  const end = statedEnd(row);
  return end === null ? 0 : dayNumber(end) - dayNumber(row.start) + 1;
}

export function scopeOf(estimate: Estimate): Scope {
  const { countries, governorate, placeId, start, actor, weapons, measure, victims, grade } =
    estimate;
  return {
    countries,
    governorate,
    placeId,
    start,
    end: statedEnd(estimate),
    endAtLatest: estimate.end,
    actor,
    weapons,
    measure,
    victims,
    grade,
    quantityKind: estimate.quantity.kind,
  };
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
 * How two scopes relate, and in which dimensions they differ. Periods that begin or
 * end on other days differ, however near those days are. One dimension without anything in common
 * makes the whole disjoint; one that is not known leaves the rest open.
 */
export function compareScopes(a: Scope, b: Scope): ScopeComparison {
  const by: Readonly<Record<Dimension, Relation>> = {
    place: comparePlaces(a, b),
    period: comparePeriods(a, b),
    actor: compareActors(a.actor, b.actor),
    weapons: compareWeapons(a.weapons, b.weapons),
    victims: compareVictims(a, b),
    kind: compareGrades(a.grade, b.grade),
  };
  const differs = DIMENSIONS.filter((dimension) =>
    dimension === "kind"
      ? a.grade !== b.grade || a.quantityKind !== b.quantityKind
      : by[dimension] !== "same",
  );
  return { relation: join(Object.values(by)), differs, by };
}
