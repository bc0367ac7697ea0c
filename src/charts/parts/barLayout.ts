/** Rows of horizontal bars on one value axis: a pure layout shared by the comparisons. */
import { scaleLinear, scaleLog } from "d3-scale";
import type { Quantity, QuantityKind } from "../../data/types";

/** A row to lay out; `quantity` is null where there is nothing to draw. */
export interface BarInput {
  readonly id: string;
  readonly quantity: Quantity | null;
  readonly name: string;
  /** The figure in words, set at the end of the bar. */
  readonly figure: string;
  /** Smaller sentences below the bar; wrapped to the width. */
  readonly lines: readonly string[];
}

export interface BarText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface BarRow {
  readonly id: string;
  readonly name: BarText;
  readonly figure: BarText;
  readonly lines: readonly BarText[];
  /** Extent of the row, for pointing at it. */
  readonly top: number;
  readonly height: number;
  readonly mark: {
    readonly kind: QuantityKind;
    readonly x0: number;
    readonly low: number;
    readonly high: number;
    readonly y: number;
    readonly height: number;
  } | null;
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly BarRow[];
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly axisY: number;
  readonly x0: number;
  readonly x1: number;
}

export interface BarOptions {
  readonly width: number;
  readonly scale: "linear" | "log";
  /** Highest value of the axis; by default the highest of the rows. */
  readonly max?: number;
}

const BAR = 14;
const LINE = 15;
const GAP = 12;
/** Room for the figure's words behind the bar, and for an open end's arrow. */
const FIGURE = 150;
const ARROW = 24;
const NAMES = 170;
/** Mean advance of the 12 px text, in px: wrapping only has to be near, a line may run short. */
const ADVANCE = 6.2;
export const WIDE = 640;

/** The lowest and highest number of a figure; both are the number itself where there is one. */
export function extentOf(quantity: Quantity): readonly [low: number, high: number] {
  switch (quantity.kind) {
    case "exact":
    case "about":
      return [quantity.value, quantity.value];
    case "at_least":
    case "more_than":
      return [quantity.low, quantity.low];
    case "up_to":
      return [quantity.high, quantity.high];
    case "range":
      return [quantity.low, quantity.high];
  }
}

/** Text broken into lines of at most `width` px, between words. */
export function wrap(text: string, width: number): readonly string[] {
  const most = Math.max(12, Math.floor(width / ADVANCE));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function axis(inputs: readonly BarInput[], options: BarOptions, range: [number, number]) {
  const extents = inputs.flatMap(({ quantity }) => (quantity === null ? [] : [extentOf(quantity)]));
  const highest = Math.max(1, options.max ?? 0, ...extents.map(([, high]) => high));
  if (options.scale === "linear") {
    const scale = scaleLinear([0, highest], range);
    return { at: (n: number) => scale(n), ticks: scale.ticks(range[1] - range[0] < 320 ? 3 : 6) };
  }
  const positive = extents.map(([low]) => low).filter((low) => low > 0);
  const least = 10 ** Math.floor(Math.log10(Math.min(highest, ...positive)));
  const scale = scaleLog([least, Math.max(highest, least * 10)], range);
  const powers: number[] = [];
  for (let power = least; power <= Math.max(highest, least * 10); power *= 10) powers.push(power);
  // A logarithm has no zero: a count of zero is drawn at the foot of the axis and says so in words.
  return { at: (n: number) => scale(Math.max(n, least)), ticks: powers };
}

/** Rows from top to bottom: names beside the bars where there is room, above them where not. */
export function layoutBars(inputs: readonly BarInput[], options: BarOptions): BarLayout {
  const { width } = options;
  const wide = width >= WIDE;
  const x0 = wide ? NAMES : 0;
  const x1 = Math.max(x0 + 60, width - (wide ? FIGURE : ARROW));
  const drawn = inputs.some(({ quantity }) => quantity !== null);
  const { at, ticks } = axis(inputs, options, [x0, x1]);
  let y = 4;
  const rows = inputs.map((input): BarRow => {
    const top = y;
    const barY = wide ? y + 2 : y + LINE + 4;
    const [low, high] = input.quantity === null ? [0, 0] : extentOf(input.quantity);
    const mark =
      input.quantity === null
        ? null
        : { kind: input.quantity.kind, x0, low: at(low), high: at(high), y: barY, height: BAR };
    const end = mark === null ? x0 : Math.max(mark.low, mark.high) + ARROW;
    const texts = input.lines.flatMap((line) => wrap(line, width - x0));
    const below = mark === null && !wide ? barY : barY + BAR;
    const lines = texts.map((text, index) => ({ x: x0, y: below + (index + 1) * LINE, text }));
    y = below + texts.length * LINE + GAP;
    return {
      id: input.id,
      name: { x: 0, y: wide ? barY + 12 : top + 13, text: input.name },
      figure: wide
        ? { x: end, y: barY + 12, text: input.figure }
        : { x: width, y: top + 13, text: input.figure },
      lines,
      top,
      height: y - top,
      mark,
    };
  });
  return {
    width,
    height: drawn ? y + 24 : y,
    rows,
    // Rows of words alone need no axis.
    ticks: drawn ? ticks.map((value) => ({ x: at(value), value })) : [],
    axisY: y,
    x0,
    x1,
  };
}
