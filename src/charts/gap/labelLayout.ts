import { dodge } from "../../plot/dodge";

/** Px of a plot, from its top to its base line. */
interface Plot {
  readonly top: number;
  readonly bottom: number;
}

/** Base lines of the names of lines that end at `ends` (px). */
export function placeLabels(
  ends: readonly number[],
  { top, bottom }: Plot,
  wide: boolean,
): readonly number[] {
  if (wide)
    return dodge(
      ends.map((y) => y - 3),
      32,
      top + 4,
      bottom - 16,
    );
  // Inside the plot a name stands above its line, or below it where another line is close above.
  const wanted = ends.map((y) => {
    const crowded = ends.some((other) => other < y && y - other < 34);
    return crowded && bottom - y > 22 ? y + 17 : y - 8;
  });
  return dodge(wanted, 15, top - 6, bottom - 4);
}
