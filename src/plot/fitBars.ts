/** Rows of bars for a box of fixed height, as a compact frame has. */
import { BAR, type BarInput, type BarLayout, type BarOptions, GAP, layoutBars } from "./barLayout";

/** Bars and spaces grow up to this many px beyond their usual size; what is left stays empty. */
const BAR_GROWTH = 30;
const GAP_GROWTH = 72;

/** Bars and the spaces between them in a frame that is as high as they need, in px. */
const ROOMY = { bar: 42, gap: 36 } as const;

/** Height at which rows with all their words read best, in px. */
export function roomyHeight(inputs: readonly BarInput[], options: BarOptions): number {
  return layoutBars(inputs, { ...options, ...ROOMY }).height;
}

/**
 * As much of the rows as `height` px hold: all their words, else the first line of each, else the
 * figures alone, else the first rows only, at least one. Rows spread over the room that is left.
 */
export function fitBars(
  inputs: readonly BarInput[],
  options: BarOptions,
  height: number,
): BarLayout {
  const attempts = [
    inputs,
    inputs.map((input) => ({ ...input, lines: input.lines.slice(0, 1) })),
    ...inputs.map((_, dropped) =>
      inputs.slice(0, inputs.length - dropped).map((input) => ({ ...input, lines: [] })),
    ),
  ];
  const fitting = attempts.find((rows) => layoutBars(rows, options).height <= height);
  const rows = fitting ?? attempts.at(-1) ?? [];
  const layout = layoutBars(rows, options);
  const spare = Math.floor(Math.max(0, height - layout.height) / Math.max(1, rows.length));
  const bar = BAR + Math.min(BAR_GROWTH, Math.floor(spare / 2));
  const gap = (options.gap ?? GAP) + Math.min(GAP_GROWTH, spare - (bar - BAR));
  return layoutBars(rows, { ...options, bar, gap });
}
