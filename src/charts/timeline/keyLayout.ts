/** The key below a panel's heading: entries in lines, as many in each as have room. */

import { LETTER_WIDTH } from "../../plot/ticks";

/** Px of an entry's sign with the room to its words, and between two entries. */
export const SIGN = 18;
const ROOM = 16;

export interface PlacedEntry<Entry> {
  readonly entry: Entry;
  readonly x: number;
  /** From 0. */
  readonly line: number;
}

export function placeKey<Entry extends { readonly text: string }>(
  entries: readonly Entry[],
  width: number,
): readonly PlacedEntry<Entry>[] {
  let x = 0;
  let line = 0;
  return entries.map((entry) => {
    const size = SIGN + entry.text.length * LETTER_WIDTH;
    if (x > 0 && x + size > width) {
      x = 0;
      line += 1;
    }
    const placed = { entry, x, line };
    x += size + ROOM;
    return placed;
  });
}

/** Lines that a key takes. */
export const keyLines = (placed: readonly PlacedEntry<unknown>[]): number =>
  (placed.at(-1)?.line ?? -1) + 1;
