import type { DialogTarget, FigureRef } from "../figures/figureRef";

/** One line of a tooltip that lists what every source said on a day. */
export interface TooltipRow {
  /** Class of the row's colour (plot/seriesColor); absent where it has none. */
  readonly color?: string | undefined;
  readonly name: string;
  readonly figure: string;
}

/** What a tooltip says of a mark. */
export interface TooltipContent {
  /** Name of what the mark shows: a source, a place, a month. */
  readonly title: string;
  /** The figure with its kind: "at least 1,319 killed". */
  readonly figure: string;
  /** Short lines: the period, when it was published, how sure it is. */
  readonly lines: readonly string[];
  /** What the other sources said on the same day, with a heading that names the day. */
  readonly others?: { readonly heading: string; readonly rows: readonly TooltipRow[] };
}

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
  /** Content of its tooltip; the label where it is absent. A function, since few are ever read. */
  readonly getTooltip?: () => TooltipContent;
}
