import type { View } from "./view";

function isSame(a: View[keyof View], b: View[keyof View]): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/**
 * The view after a change, for a reader of a part of it: the view before, the very same object,
 * when none of the `params` it reads (all by default) has changed; otherwise the new one, with the lists of the old one
 * where they hold the same. Every link is parsed again, so without this each change of one key would
 * look like a change of all lists.
 */
export function structuralShare(before: View, after: View, params?: readonly (keyof View)[]): View {
  const keys = Object.keys(after) as (keyof View)[];
  const changed = keys.filter((key) => !isSame(before[key], after[key]));
  if (!changed.some((key) => params?.includes(key) ?? true)) return before;
  return {
    ...after,
    ...(changed.includes("sources") ? {} : { sources: before.sources }),
    ...(changed.includes("places") ? {} : { places: before.places }),
  };
}
