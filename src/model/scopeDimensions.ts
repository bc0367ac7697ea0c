/** How two scopes relate in one dimension: the parts of `compareScopes`. */
import type { Day } from "./day";
import type { Actor, Estimate, Grade, Measure, Victims, Weapons } from "./estimateTypes";

/**
 * `contains`: the first holds everything the second does; `within`: the other way round;
 * `unknown`: what is known of the two does not decide it.
 */
export type Relation = "same" | "contains" | "within" | "overlaps" | "disjoint" | "unknown";

export type Area = Pick<Estimate, "countries" | "governorate" | "placeId">;

/** Places that lie in another place of the package; the governorate says the rest. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  "west-mosul": ["mosul"],
  "mosul-al-jadida": ["west-mosul"],
  "mosul-zanjili": ["west-mosul"],
  "mosul-al-shafaar": ["mosul"],
  mosul: ["al-qaim-and-mosul", "IQ-NI"],
  "al-qaim": ["al-qaim-and-mosul", "IQ-AN"],
  "al-mansoura": ["al-mansoura-and-tabqa"],
  tabqa: ["al-mansoura-and-tabqa"],
  tokhar: ["manbij-area"],
  manbij: ["manbij-area"],
};

/** No source says in which part of Mosul al-Shafaar lies. */
const NOT_KNOWN: readonly (readonly [string, string])[] = [["mosul-al-shafaar", "west-mosul"]];

/** The areas with all areas that they lie in. */
function withWider(areas: readonly string[]): ReadonlySet<string> {
  const found = new Set(areas);
  // A set hands out what is added to it while it is read.
  for (const area of found) for (const wider of WITHIN[area] ?? []) found.add(wider);
  return found;
}

/** Both countries hold every area. */
const areasOf = ({ countries, governorate, placeId }: Area): ReadonlySet<string> =>
  withWider(["both", countries, governorate, placeId].filter((area) => area !== null));

const INNER = Object.keys(WITHIN).map((place) => withWider([place]));

const smallest = ({ countries, governorate, placeId }: Area): string =>
  placeId ?? governorate ?? countries;

export function comparePlaces(a: Area, b: Area): Relation {
  const [left, right] = [smallest(a), smallest(b)];
  if (left === right) return "same";
  if (areasOf(b).has(left)) return "contains";
  if (areasOf(a).has(right)) return "within";
  if (NOT_KNOWN.some((pair) => pair.includes(left) && pair.includes(right))) return "unknown";
  return INNER.some((wider) => wider.has(left) && wider.has(right)) ? "overlaps" : "disjoint";
}

/** A period; `end` is null where the source does not state it, then `endAtLatest` may bound it. */
export interface Period {
  readonly start: Day;
  readonly end: Day | null;
  readonly endAtLatest: Day | null;
}

export function comparePeriods(a: Period, b: Period): Relation {
  const ended = (one: Period, other: Period) =>
    one.endAtLatest !== null && one.endAtLatest < other.start;
  if (ended(a, b) || ended(b, a)) return "disjoint";
  if (a.end === null || b.end === null) return "unknown";
  if (a.start === b.start && a.end === b.end) return "same";
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

export function compareActors(a: Actor, b: Actor): Relation {
  // The source's name says which member of the Coalition it is, not the scope.
  if (a === "national" && b === "national") return "unknown";
  return compareSets(PARTIES[a], PARTIES[b]);
}

const MEANS: Readonly<Record<Weapons, readonly string[]>> = {
  air: ["air"],
  air_and_artillery: ["air", "artillery"],
  all: ["air", "artillery", "other"],
  unknown: [],
};

export const compareWeapons = (a: Weapons, b: Weapons): Relation => compareSets(MEANS[a], MEANS[b]);

/** Whom a figure counts, and what is counted of them. */
export function compareVictims(
  a: { readonly victims: Victims; readonly measure: Measure },
  b: { readonly victims: Victims; readonly measure: Measure },
): Relation {
  if (a.measure !== b.measure) {
    // Victims with a name can be among the killed or the injured; the rest has no part in common.
    const named = a.measure === "named_victims" || b.measure === "named_victims";
    return named && a.measure !== "incidents" && b.measure !== "incidents"
      ? "overlaps"
      : "disjoint";
  }
  // Incidents are counted by their grade, whoever was harmed in them.
  if (a.measure === "incidents") return "same";
  return compareDefinitions(a.victims, b.victims);
}

function compareDefinitions(a: Victims, b: Victims): Relation {
  if (a === "unknown" || b === "unknown") return "unknown";
  // Some figures of the one source leave out whom others of it count.
  if (a === "varying" && b === "varying") return "unknown";
  if (a === b) return "same";
  if (a === "not_separated") return "contains";
  if (b === "not_separated") return "within";
  if (a === "civilians" && b === "named") return "contains";
  if (a === "named" && b === "civilians") return "within";
  return "overlaps";
}

/** Grades as the cases they take in, in the terms of Airwars, who grades. */
const CASES: Readonly<Partial<Record<Grade, readonly string[]>>> = {
  confirmed: ["confirmed"],
  fair: ["fair"],
  likely: ["confirmed", "fair"],
  weak: ["weak"],
  contested: ["contested"],
  discounted: ["discounted"],
  all_alleged: ["confirmed", "fair", "weak", "contested", "discounted"],
};

/** Grades of one scheme hold each other; other ways to be sure cut across them. */
export function compareGrades(a: Grade, b: Grade): Relation {
  if (a === b) return "same";
  const [left, right] = [CASES[a], CASES[b]];
  return left === undefined || right === undefined ? "overlaps" : compareSets(left, right);
}

function compareSets(a: readonly string[], b: readonly string[]): Relation {
  if (a.length === 0 || b.length === 0) return "unknown";
  const shared = a.filter((part) => b.includes(part)).length;
  if (shared === 0) return "disjoint";
  if (shared === a.length && shared === b.length) return "same";
  if (shared === b.length) return "contains";
  return shared === a.length ? "within" : "overlaps";
}
