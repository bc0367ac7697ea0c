/** What changed between two editions of the data, in the figures of one view. */
import { crc32 } from "./checksum";
import { FACTS, type Fact, type Figure } from "./figures";

export interface Revision {
  readonly before: Figure;
  readonly after: Figure;
  /** The parts that differ, the number first. */
  readonly differs: readonly Fact[];
}

export interface Revisions {
  readonly revised: readonly Revision[];
  /** In the view now and not before. */
  readonly added: readonly Figure[];
  /** In the view before and not now. */
  readonly removed: readonly Figure[];
}

/** Figures one to a line in the order of their keys: the same text for the same figures. */
export function canonicalText(figures: readonly Figure[]): string {
  return figures
    .map(({ key, facts }) => [key, ...FACTS.map((fact) => facts[fact])].join("\t"))
    .sort()
    .join("\n");
}

/** The checksum of a view's figures: CRC-32 of their canonical text, eight hexadecimal digits. */
export function checksumOf(figures: readonly Figure[]): string {
  const sum = crc32(new TextEncoder().encode(canonicalText(figures)));
  return sum.toString(16).padStart(8, "0");
}

/** Compares the figures of one view under two editions, in the order of the newer one. */
export function compareFigures(before: readonly Figure[], after: readonly Figure[]): Revisions {
  const old = new Map(before.map((figure) => [figure.key, figure]));
  const kept = new Set(after.map((figure) => figure.key));
  return {
    revised: after.flatMap((figure) => {
      const was = old.get(figure.key);
      if (was === undefined) return [];
      const differs = FACTS.filter((fact) => was.facts[fact] !== figure.facts[fact]);
      return differs.length === 0 ? [] : [{ before: was, after: figure, differs }];
    }),
    added: after.filter((figure) => !old.has(figure.key)),
    removed: before.filter((figure) => !kept.has(figure.key)),
  };
}
