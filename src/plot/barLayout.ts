/** Rows of horizontal bars, or of dots, on one value axis: a pure layout shared by the comparisons. */

import type { Quantity } from "../model/quantity";
import { type BarMark, placeBar } from "./barMark";
import { barScale, type ScaleType, type ValueScale } from "./scales";

/** A smaller sentence below a bar; a badge says in what the row differs from its group. */
export interface BarLine {
  readonly text: string;
  readonly tone: "plain" | "badge";
}

/** A row to lay out; `quantity` is null where there is nothing to draw. */
export interface BarInput {
  readonly id: string;
  readonly quantity: Quantity | null;
  readonly name: string;
  /** The figure in words, set at the end of the bar. */
  readonly figure: string;
  /** Wrapped to the width, between words. */
  readonly lines: readonly BarLine[];
}

export interface BarText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface BarRow {
  readonly id: string;
  readonly name: BarText;
  readonly figure: BarText & { readonly anchor: "start" | "end" };
  readonly lines: readonly (BarText & {
    readonly tone: BarLine["tone"];
    readonly first: boolean;
  })[];
  /** Extent of the row, for pointing at it. */
  readonly top: number;
  readonly height: number;
  readonly mark: BarMark | null;
}

export interface BarLayout {
  readonly width: number;
  /** Height of the rows and their axis. */
  readonly height: number;
  readonly rows: readonly BarRow[];
  readonly scale: ValueScale;
  /** Whether the values are counts, which have no fractions. */
  readonly whole: boolean;
  /** Foot of the plot. */
  readonly axisY: number;
  readonly style: BarStyle;
  /** Whether any row has a bar: words alone need no axis. */
  readonly drawn: boolean;
  /** A bar on a log scale starts nowhere, so its length would say nothing: dots there. */
  readonly glyph: "bar" | "dot";
}

/** Names beside the bars, or above them where there is no room beside. */
export type BarStyle = "beside" | "above";

/** Thickness of a bar, and space between rows, where nothing else is asked for. */
export const BAR = 14;
export const GAP = 12;
const LINE = 16;
const AXIS_HEIGHT = 22;
/** Room for a figure's words behind the longest bar, and for the arrow of an open end. */
const FIGURE = 150;
const ARROW = 24;
const NAMES = 176;
/** Words below a bar start clear of the base line; a badge's behind its sign. */
const INDENT = { beside: 5, above: 0 } as const;
const BADGE_INDENT = 18;
/** Mean advance of a character, in px: wrapping has only to be near, a line may run short. */
const SMALL = 6.6;
/** The same of a badge's bold words. */
const BOLD = 7.5;
const LARGE = 8.2;
const MINIMUM_PLOT = 60;

/** Where bars start and end in a drawing of `width` px. */
export function plotOf(width: number, style: BarStyle): readonly [x0: number, x1: number] {
  const x0 = style === "beside" ? NAMES : 0;
  const x1 = width - (style === "beside" ? FIGURE : ARROW);
  return [x0, Math.max(x0 + MINIMUM_PLOT, x1)];
}

/**
 * Text broken into lines of at most `width` px, between words; `advance`: px a character. `fewest`:
 * characters that a line may have however narrow it is.
 */
export function wrap(text: string, width: number, advance = SMALL, fewest = 12): readonly string[] {
  const maxLength = Math.max(fewest, Math.floor(width / advance));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface BarOptions {
  readonly width: number;
  readonly style: BarStyle;
  /** A scale shared with other drawings of the same width and style. */
  readonly scale?: ValueScale;
  readonly type: ScaleType;
  /** Counts have ticks at whole numbers only; rates need not. */
  readonly whole?: boolean;
  /** Thickness of a bar and space between rows, in px. */
  readonly bar?: number;
  readonly gap?: number;
}

/** Rows from top to bottom, each as high as its words need. */
export function layoutBars(inputs: readonly BarInput[], options: BarOptions): BarLayout {
  const { width, style, type, whole = true, bar = BAR, gap = GAP } = options;
  const quantities = inputs.flatMap(({ quantity }) => quantity ?? []);
  const scale = options.scale ?? barScale(quantities, plotOf(width, style), type);
  const [x0 = 0] = scale.range();
  let y = 4;
  const rows = inputs.map((input): BarRow => {
    const top = y;
    const tight =
      style === "above" && (input.name.length + input.figure.length + 2) * LARGE > width;
    const isNameAbove = style === "above" || input.name.length * LARGE > NAMES;
    const headLines = tight ? 2 : isNameAbove ? 1 : 0;
    const barY = top + 2 + headLines * (LINE + 1);
    const box = { y: barY, height: bar };
    const mark = input.quantity === null ? null : placeBar(input.quantity, scale, box);
    const besideY = barY + (mark === null ? BAR : bar) / 2 + 5;
    const foot = mark === null ? barY + (style === "above" ? -4 : BAR) : barY + bar;
    const lines = input.lines.flatMap(({ text, tone }) => {
      const badge = tone === "badge";
      const indent = INDENT[style] + (badge ? BADGE_INDENT : 0);
      return wrap(text, width - x0 - indent, badge ? BOLD : SMALL).map((line, at) => ({
        text: line,
        tone,
        first: at === 0,
        x: x0 + indent,
      }));
    });
    y = foot + lines.length * LINE + gap;
    const behind = mark === null ? x0 + INDENT[style] : Math.max(mark.low, mark.high) + ARROW;
    return {
      id: input.id,
      name: { x: 0, y: isNameAbove ? top + 14 : besideY, text: input.name },
      figure:
        style === "beside"
          ? { x: behind, y: besideY, text: input.figure, anchor: "start" }
          : tight
            ? { x: 0, y: top + 14 + LINE, text: input.figure, anchor: "start" }
            : { x: width, y: top + 14, text: input.figure, anchor: "end" },
      lines: lines.map((line, at) => ({ ...line, y: foot + (at + 1) * LINE })),
      top,
      height: y - top,
      mark,
    };
  });
  const drawn = quantities.length > 0;
  const axisY = y - Math.min(4, gap);
  return {
    width,
    height: drawn ? axisY + AXIS_HEIGHT : y,
    rows,
    scale,
    whole,
    axisY,
    style,
    drawn,
    glyph: type === "log" ? "dot" : "bar",
  };
}
