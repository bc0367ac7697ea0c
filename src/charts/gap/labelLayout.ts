import { dodge } from "../../plot/dodge";

/** Top and base line of a plot, in px. */
interface Plot {
  readonly top: number;
  readonly bottom: number;
}

/** Height of a label of two lines, in px. */
const LABEL_HEIGHT = 32;

/** Base lines (px) for the labels beside lines that end at `ends` (px). */
export function placeLabels(ends: readonly number[], { top, bottom }: Plot): readonly number[] {
  return dodge(
    ends.map((y) => y - 3),
    LABEL_HEIGHT,
    top + 4,
    bottom - 16,
  );
}
