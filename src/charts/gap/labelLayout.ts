import { dodge } from "../../plot/dodge";

/** Top and base line of a plot, in px. */
interface Plot {
  readonly top: number;
  readonly bottom: number;
}

/** Base lines (px) for the labels of lines that end at `ends` (px). */
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
  // A label inside the plot goes above its line, or below it if another line is close above.
  const positions = ends.map((y) => {
    const crowded = ends.some((other) => other < y && y - other < 34);
    return crowded && bottom - y > 22 ? y + 17 : y - 8;
  });
  return dodge(positions, 15, top - 6, bottom - 4);
}
