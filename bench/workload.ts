/** The workload of the selection benchmark: the same table and the same brush for every engine. */
import type { PlaceId } from "../src/model/ids";
import type { ReleaseRows } from "../src/model/strikeTypes";

/** Days and places of the bundled releases: 2 October 2014 to 17 October 2016, 67 places. */
const FIRST_DAY = 16_345;
const DAYS = 747;
const PLACES = 67;

/** Numbers from 0 to 1 that are the same in every run (Numerical Recipes' linear congruence). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Releases in time order, as they were published; some places are named far more than others. */
export function releases(length: number): ReleaseRows {
  const random = seeded(length);
  const day = new Int32Array(length);
  const place = new Uint16Array(length);
  const strikes = new Uint16Array(length);
  for (let row = 0; row < length; row++) {
    day[row] = FIRST_DAY + Math.floor((row / length) * DAYS);
    place[row] = Math.floor(random() * random() * PLACES);
    strikes[row] = 1 + Math.floor(random() * 9);
  }
  const placeIds = Array.from({ length: PLACES }, (_, at) => `place-${at}` as PlaceId);
  return { length, day, place, strikes, placeIds };
}

/** One position of the brush: day numbers, both counted. */
export interface Step {
  readonly kind: "drag" | "jump";
  readonly from: number;
  readonly to: number;
}

/**
 * A window of half a year dragged over the whole time and its end pulled out, day by day; then
 * jumps to windows of one month to a year, as typed months and pasted links make them.
 */
export function brushSteps(): readonly Step[] {
  const random = seeded(7);
  const drag = Array.from({ length: 80 }, (_, at): Step => {
    const from = FIRST_DAY + at;
    return { kind: "drag", from, to: from + 181 };
  });
  const pull = Array.from({ length: 40 }, (_, at): Step => {
    const from = FIRST_DAY + 300;
    return { kind: "drag", from, to: from + 100 + at };
  });
  const jumps = Array.from({ length: 40 }, (): Step => {
    const length = 30 + Math.floor(random() * 335);
    const from = FIRST_DAY + Math.floor(random() * (DAYS - length));
    return { kind: "jump", from, to: from + length };
  });
  return [...drag, ...pull, ...jumps];
}
