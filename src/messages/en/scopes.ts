/** Words of the dialog that says in what the scopes of two figures differ. */

import type { Actor, Victims, Weapons } from "../../model/estimateTypes";
import type { QuantityKind } from "../../model/quantity";
import { plural } from "./plural";
import { quote } from "./quote";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

const weapons: Record<Weapons, string> = {
  air: "air strikes",
  air_and_artillery: "air and artillery strikes",
  all: "any means of attack",
  unknown: "means of attack that it does not state",
};

const victims: Record<Victims, string> = {
  civilians: "people reported as civilians",
  named: "civilians recorded by name",
  assessed: "civilians as the military that reviewed the strike assesses them",
  varying: "civilians, with relatives of ISIS members in some figures only",
  not_separated: "civilians and fighters, who could not be separated",
  unknown: "civilians by several definitions, taken over from others",
};

const kinds: Record<QuantityKind, string> = {
  exact: "an exact count",
  about: "an approximate number",
  at_least: "a minimum (at least)",
  more_than: "a minimum (more than)",
  up_to: "a maximum",
  range: "a range",
};

const open = {
  place: "where exactly it was",
  period: "to which day it counts",
  actor: "whose strikes they were",
  weapons: "the means of attack",
  victims: "one definition of a civilian",
  kind: "how sure it is",
} as const;

export const scopes = {
  title: "What differs",
  titleOfficial: "What differs from the Coalition's figure",
  scope: "Scope",
  dimensions: {
    place: "Place",
    period: "Period",
    actor: "Whose strikes",
    weapons: "Means of attack",
    victims: "Who is counted",
    kind: "Kind of figure",
  },
  weapons,
  victims,
  actors: quote.actors as Readonly<Record<Actor, string>>,
  grades: quote.grades,
  kinds,
  killed: "civilians killed",
  in: (place: string) => `in ${place}`,
  by: (weapons_: string) => `by ${weapons_}`,
  strikesOf: (actor: string) => `by strikes of ${actor}`,
  byOf: (weapons_: string, actor: string) => `by ${weapons_} of ${actor}`,
  given: (kind: string) => `given as ${kind}`,
  kindOf: (grade: string, kind: string) => `${grade}; ${kind}`,
  /** Each half names all in which the two differ, in the same order. */
  sentence: (a: string, ofA: readonly string[], b: string, ofB: readonly string[]) =>
    `${a} counts ${ofA.join(", ")}; ${b} counts ${ofB.join(", ")}.`,
  list: (texts: readonly string[]) => list.format(texts),
  /** What a source leaves open; only these dimensions can be unknown. */
  open: (what: keyof typeof open, who: readonly string[]) =>
    `${list.format(who)} ${plural(who.length, { one: "does", other: "do" })} not state ${open[what]}`,
  verdict: {
    same: "So both cover the same.",
    contains: (a: string, b: string) =>
      `So the figure of ${a} covers all that ${b} covers, and more.`,
    overlaps: "So the two figures overlap: each covers something that the other does not.",
    disjoint: "So the two figures have nothing in common, and neither checks the other.",
    unknown: (what: string) => `How far they cover the same cannot be said: ${what}.`,
  },
  caution: "Both can count the same deaths: never add them.",
  narrow: (where: string) => `Narrow both to what they share: ${where}`,
  narrowTo: (a: string, figureA: string, b: string, figureB: string) =>
    `There ${a} gives ${figureA}, and ${b} gives ${figureB}.`,
  noNarrow: "The record has no two of their figures that are closer in what they count.",
  where: (place: string, from: string, to: string) =>
    from === to ? `${place}, ${from}` : `${place}, ${from} to ${to}`,
} as const;
