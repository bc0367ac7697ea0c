import type { DialogTarget, FigureRef } from "../figures/figureRef";

/** A mark that can be read, reached by keyboard and opened. */
export interface InteractiveMark {
  /** Stable across filters, so that focus stays on the same figure. */
  readonly id: string;
  /** The figure in words: what, how many, who says so, when. Also the accessible name. */
  readonly label: string;
  /** What its card shows; null where there is none. */
  readonly figure: FigureRef | null;
  /** What a press opens, where that is not the card. */
  readonly opens?: DialogTarget;
}
