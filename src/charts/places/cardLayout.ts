/** A card of counts in px: each with its words and the stretch of the calendar it covers. */

import { type Day, utcDate } from "../../model/day";
import { statedEnd } from "../../model/scope";
import { type BarRow, type BarText, wrap } from "../../plot/barLayout";
import { type TimeScale, timeScale } from "../../plot/scales";
import type { KilledRow } from "./rows";

/** The years of the campaign, whole, so that each has the same width. */
const YEARS = [2014, 2015, 2016, 2017, 2018, 2019] as const;
const CALENDAR = { start: "2014-01-01" as Day, end: "2019-12-31" as Day };

/** Days on the calendar; `isOpen` where the last day is not known. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
  readonly isOpen: boolean;
}

export interface CardRow {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  readonly name: BarText;
  readonly figure: BarText & { readonly anchor: "start" | "end" };
  readonly stretch: Stretch & { readonly y: number };
  readonly lines: BarRow["lines"];
}

export interface CardLayout {
  readonly width: number;
  readonly height: number;
  /** Start of each year, with the base line of its number at the top. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly scale: TimeScale;
  readonly rows: readonly CardRow[];
}

const YEAR_HEIGHT = 18;
const STRIP = 7;
const LINE = 16;
const GAP = 10;
/** Room for the name and for the figure, beside the calendar. */
const NAMES = 184;
const FIGURES = 150;
const BADGE_INDENT = 20;
/** Mean advance of a character of name and figure, in px. */
const LARGE = 8.2;
/** From this width (px) name, figure and calendar are side by side. */
const BESIDE = 560;

/** The calendar from `x` to `width`, and the start of each year on it. */
export function layoutCalendar(x: number, width: number): Pick<CardLayout, "scale" | "years"> {
  const scale = timeScale(CALENDAR, [x, width]);
  return {
    scale,
    years: YEARS.map((year) => ({ year, x: scale(utcDate(`${year}-01-01` as Day)) })),
  };
}

/** Where days lie; a count without a stated end reaches at most to its day of publication. */
export function stretchOf(scale: TimeScale, start: Day, end: Day | null, isOpen: boolean): Stretch {
  const [x0 = 0, x1 = 0] = scale.range();
  const clamp = (x: number) => Math.max(x0, Math.min(x, x1));
  const from = clamp(scale(utcDate(start)));
  const to = end === null ? x1 : clamp(scale(utcDate(end)));
  // An event of one day is drawn as well.
  return { x: from, width: Math.max(2, to - from), isOpen };
}

function layoutRow(row: KilledRow, width: number, top: number, scale: TimeScale): CardRow {
  const [x0 = 0] = scale.range();
  const beside = x0 > 0;
  const { estimate, name, figure } = row;
  const isTight = !beside && (name.length + figure.length + 2) * LARGE > width;
  const base = top + 14;
  const stripY = beside ? top + 6 : base + 6 + (isTight ? LINE : 0);
  const lines = row.lines.flatMap(({ text, tone }) => {
    const indent = tone === "badge" ? BADGE_INDENT : 0;
    return wrap(text, width - x0 - indent).map((line, at) => ({
      text: line,
      tone,
      first: at === 0,
      x: x0 + indent,
    }));
  });
  const foot = stripY + STRIP;
  const isOpen = statedEnd(estimate) === null;
  return {
    id: estimate.id,
    top,
    height: foot + lines.length * LINE + GAP - top,
    name: { x: 0, y: base, text: name },
    figure: beside
      ? { x: NAMES, y: base, text: figure, anchor: "start" }
      : isTight
        ? { x: 0, y: base + LINE, text: figure, anchor: "start" }
        : { x: width, y: base, text: figure, anchor: "end" },
    stretch: { ...stretchOf(scale, estimate.start, estimate.end, isOpen), y: stripY },
    lines: lines.map((line, at) => ({ ...line, y: foot + (at + 1) * LINE - 1 })),
  };
}

/** Rows from top to bottom; with `maxHeight` only the first ones that fit it, at least one. */
export function layoutCard(
  rows: readonly KilledRow[],
  width: number,
  maxHeight = Number.POSITIVE_INFINITY,
): CardLayout {
  const { scale, years } = layoutCalendar(width < BESIDE ? 0 : NAMES + FIGURES, width);
  const placed: CardRow[] = [];
  let y = YEAR_HEIGHT + 4;
  for (const row of rows) {
    const next = layoutRow(row, width, y, scale);
    if (placed.length > 0 && y + next.height > maxHeight) break;
    placed.push(next);
    y += next.height;
  }
  return { width, height: y, years, scale, rows: placed };
}
