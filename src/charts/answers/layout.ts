/** The chart of answers in px: what is not folded, as one drawing. */
import { type BarLayout, layoutBars, plotOf, wrap } from "../../plot/barLayout";
import { barScale } from "../../plot/scales";
import type { PlotLayout, PlotSize } from "../types";
import { BAR_HEIGHT, layoutParts, type PartsLayout } from "./partsLayout";
import type { AnswersContext, AnswersLabels, FigureRow, PairGroup, StackRow } from "./rows";
import {
  compactHeight,
  FEW,
  layoutStacks,
  type StackLayout,
  type StackOptions,
} from "./stackLayout";

/** Height of a compact plot before it has been measured, px. */
const COMPACT_HEIGHT = 300;
/** Heights of a row in a compact frame, and the fewest rows worth their room. */
const LEAST_ROW = 16;
const MOST_ROW = 34;
const BEST_ROW = 19;
const LEAST_ROWS = 3;
/** Height of the first bar where nothing else is drawn: at most, and where it reads best. */
const MOST_BAR = 96;
const BEST_BAR = 64;
/** Below this width (px) names are written above their bars. */
const BESIDE = 480;
/** Pairs that are not folded: all incidents, and the accepted ones. */
const OPEN = 2;
/** Lines of a note, and the space above it. */
export const NOTE_LINE = 18;
const NOTE_SPACE = 24;
const HEADING = 28;
const PAIR_HEADING = 22;

export type Section = "years" | "provinces" | "compared";

/** A heading with what is below it, in a picture. */
export interface PlacedSection {
  readonly section: Section;
  /** Base line of the heading. */
  readonly heading: number;
}

export interface PlacedPair {
  readonly pair: PairGroup;
  readonly top: number;
  readonly bars: BarLayout;
}

export interface AnswersLayout extends PlotLayout {
  readonly parts: PartsLayout | null;
  readonly sections: readonly PlacedSection[];
  readonly stacks: readonly { readonly top: number; readonly layout: StackLayout }[];
  readonly pairs: readonly PlacedPair[];
  /** In a compact frame: which years are left out, or on an early day what is known today. */
  readonly note: { readonly y: number; readonly lines: readonly string[] } | null;
}

type Lists = Pick<AnswersLabels, "parts" | "years" | "provinces" | "pairs">;

export const openPairs = (pairs: readonly PairGroup[]) => pairs.slice(0, OPEN);

export function stackOptions(
  { words, language }: AnswersContext,
  width: number,
  compactRow: number | null = null,
): StackOptions {
  return {
    width,
    compactRow,
    columns: {
      incidents: words.columns.incidents,
      killed: words.columns.killed,
      conceded_killed: words.columns.conceded,
    },
    incidents: ({ incidents }) => words.incidents(language.format.number(incidents), incidents),
    percent: (share) => language.format.percent(share, 0),
  };
}

/** Rows of bars on the axis that `all` share. */
export function layoutFigures(
  rows: readonly FigureRow[],
  all: readonly FigureRow[],
  width: number,
): BarLayout {
  const style = width < BESIDE ? "above" : "beside";
  const quantities = all.flatMap(({ bar }) => bar.quantity ?? []);
  const scale = barScale(quantities, plotOf(width, style));
  return layoutBars(
    rows.map(({ bar }) => bar),
    { width, style, type: "linear", scale, gap: 8 },
  );
}

/** All years, or those that have most incidents and a note on the others, within `height`. */
function fitYears(
  years: readonly StackRow[],
  context: AnswersContext,
  width: number,
  height: number,
) {
  const { words, language } = context;
  const list = new Intl.ListFormat(language.locale);
  const byIncidents = [...years].sort((a, b) => b.incidents - a.incidents);
  for (let count = years.length; count >= Math.min(LEAST_ROWS, years.length); count--) {
    const kept = new Set(byIncidents.slice(0, count));
    const hidden = years.filter((year) => !kept.has(year)).map(({ name }) => name);
    const shown = years.filter((year) => kept.has(year));
    const sentences = [
      words.incidentsAtEnd,
      ...(shown.some(({ incidents }) => incidents < FEW) ? [words.squares] : []),
      ...(hidden.length === 0 ? [] : [words.hiddenYears(list.format(hidden), hidden.length)]),
    ];
    const lines = wrap(sentences.join(" "), width);
    const noteHeight = NOTE_LINE * lines.length;
    const row = Math.floor((height - noteHeight - compactHeight(0, 0)) / count);
    if (row < LEAST_ROW) continue;
    const options = stackOptions(context, width, Math.min(MOST_ROW, row));
    return { stack: layoutStacks(shown, options), noteHeight, lines };
  }
  return null;
}

function layoutCompact({ parts, years }: Lists, context: AnswersContext, size: PlotSize) {
  const height = size.height ?? COMPACT_HEIGHT;
  const none = { sections: [], stacks: [], pairs: [], note: null };
  if (parts.length === 0) return { ...none, height: 0, parts: null };
  const { width } = size;
  const bar = layoutParts(parts, { width, maxHeight: height });
  const fitted = years.length === 0 ? null : fitYears(years, context, width, height - bar.height);
  if (fitted === null) {
    const lines = years.length > 0 ? [] : wrap(context.words.today.frame, width);
    const noteHeight = lines.length === 0 ? 0 : NOTE_SPACE + lines.length * NOTE_LINE;
    const spare = Math.max(0, height - bar.height - noteHeight);
    const barHeight = Math.min(MOST_BAR, BAR_HEIGHT + spare);
    const tall = layoutParts(parts, { width, barHeight, maxHeight: height });
    const best = layoutParts(parts, { width, barHeight: BEST_BAR });
    const bestHeight = best.height + noteHeight;
    if (noteHeight === 0 || tall.height + noteHeight > height)
      return { ...none, height: tall.height, bestHeight, parts: tall };
    const note = { y: tall.height + NOTE_SPACE, lines };
    return { ...none, height: tall.height + noteHeight, bestHeight, parts: tall, note };
  }
  const { stack, noteHeight, lines } = fitted;
  const bottom = bar.height + stack.height;
  return {
    ...none,
    height: bottom + noteHeight,
    bestHeight: bar.height + compactHeight(years.length, BEST_ROW) + NOTE_LINE,
    parts: bar,
    stacks: [{ top: bar.height, layout: stack }],
    note: lines.length === 0 ? null : { y: bottom + NOTE_LINE - 4, lines },
  };
}

/** In a compact frame the first bar and the years within its height, else what is not folded. */
export function layoutAnswers(
  lists: Lists,
  context: AnswersContext,
  size: PlotSize,
): AnswersLayout {
  if (size.isCompact) return layoutCompact(lists, context, size);
  const { width } = size;
  const { parts, years, provinces, pairs } = lists;
  const bar = parts.length === 0 ? null : layoutParts(parts, { width });
  let y = bar?.height ?? 0;
  const sections: PlacedSection[] = [];
  const open = (section: Section) => {
    sections.push({ section, heading: y + HEADING - 10 });
    y += HEADING;
  };
  const stacks = (
    [
      ["years", years],
      ["provinces", provinces],
    ] as const
  ).flatMap(([section, rows]) => {
    if (rows.length === 0) return [];
    open(section);
    const layout = layoutStacks(rows, stackOptions(context, width));
    const placed = { top: y, layout };
    y += layout.height;
    return [placed];
  });
  const all = pairs.flatMap(({ rows }) => rows);
  if (pairs.length > 0) open("compared");
  const placed = openPairs(pairs).map((pair): PlacedPair => {
    const bars = layoutFigures(pair.rows, all, width);
    const top = y + PAIR_HEADING;
    y = top + bars.height;
    return { pair, top, bars };
  });
  return { height: y, parts: bar, sections, stacks, pairs: placed, note: null };
}
