/** Three figures of each place in px: small multiples. Both columns of deaths have one scale. */

import { type BarText, wrap } from "../../plot/barLayout";
import { type BarMark, placeBar } from "../../plot/barMark";
import { barScale, type ScaleType, type ValueScale } from "../../plot/scales";
import { type LaneLabels, layoutStrip, type StripLayout } from "./monthStripLayout";
import type { SameCell, SameHeading, SameLabels, SameLine } from "./rows";
import type { SameColumn } from "./samePlaces";

export interface PlacedCell {
  readonly column: SameColumn;
  readonly cell: SameCell;
  readonly texts: readonly (BarText & { readonly tone: "figure" | "missing" | "detail" })[];
  readonly bar: BarMark | null;
  /** Extent for pointing at it. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLine {
  readonly line: SameLine;
  readonly name: BarText;
  readonly top: number;
  readonly cells: readonly PlacedCell[];
}

export interface PlacedHeading {
  readonly column: SameColumn;
  readonly names: readonly BarText[];
  readonly sources: readonly BarText[];
  /** Null where nothing is drawn in the column. */
  readonly scale: ValueScale | null;
}

export interface SameLayout {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly PlacedHeading[];
  readonly lines: readonly PlacedLine[];
  /** Top and foot of the bars, for grid lines; the numbers are below the foot. */
  readonly plotTop: number;
  readonly axisY: number | null;
  /** The calendar of what is known; null where all of it is. */
  readonly strip: StripLayout | null;
}

export interface SameOptions {
  readonly width: number;
  readonly type: ScaleType;
  /** Most lines that are placed. */
  readonly most?: number;
  readonly withStrip?: boolean;
  readonly withSources?: boolean;
  /** Whether the incidents behind the figures are written below them. */
  readonly withDetails?: boolean;
  /** The figures and bars of one place alone, for a box without room for its name and axes. */
  readonly isTight?: boolean;
  readonly bar?: number;
  readonly gap?: number;
}

/** From this width (px) the names are beside the figures. */
const BESIDE = 640;
const NAMES = 184;
const COLUMN_GAP = 18;
const LINE = 16;
/** Thickness of a bar and space between places where nothing else is asked for, px. */
export const BAR = 12;
export const GAP = 12;
const AXIS = 22;
/** Room for the arrow of a minimum and for the end of a number, px. */
const END = 22;
/** Mean advance of the bold 14 px figures, px. */
const LARGE = 8.8;
/** The same of the 12 px words and of the 13 px headings. */
const SMALL = 6.6;
const BOLD = 7.4;

function columnsOf(width: number) {
  const x0 = width < BESIDE ? 0 : NAMES;
  const gap = width < BESIDE ? 10 : COLUMN_GAP;
  const columnWidth = (width - x0 - 2 * gap) / 3;
  return { x0, columnWidth, xOf: (at: number) => x0 + at * (columnWidth + gap) };
}

const lines = (texts: readonly string[], x: number, y: number): readonly BarText[] =>
  texts.map((text, at) => ({ text, x, y: y + at * LINE }));

/** Headings, then a line for each place, the axes, and the calendar of what is known. */
export function layoutSame(
  labels: SameLabels,
  laneLabels: LaneLabels,
  options: SameOptions,
): SameLayout {
  const {
    width,
    type,
    most = labels.lines.length,
    withStrip = true,
    withSources = true,
    withDetails = true,
    isTight = false,
    bar = BAR,
    gap = GAP,
  } = options;
  const { x0, columnWidth, xOf } = columnsOf(width);
  const shown = labels.lines.slice(0, most);
  const isBeside = x0 > 0;
  const headings = labels.headings.map(({ column, name, short, source }) => ({
    column,
    names: wrap(isBeside ? name : short, columnWidth, BOLD),
    sources: withSources && source !== "" ? wrap(source, columnWidth) : [],
  }));
  const headingLines = Math.max(
    ...headings.map(({ names, sources }) => names.length + sources.length),
  );
  const plotTop = 14 + (headingLines - 1) * LINE + 8;
  const quantitiesOf = (column: SameColumn) =>
    shown.flatMap(({ cells }) => cells.find((cell) => cell.column === column)?.row?.quantity ?? []);
  const scaleOf = ({ column, isDrawn }: SameHeading, at: number): ValueScale | null => {
    if (!isDrawn || quantitiesOf(column).length === 0) return null;
    // Deaths share a scale, since a reader compares the lengths of their bars.
    const quantities =
      column === "strikes"
        ? quantitiesOf(column)
        : [...quantitiesOf("killed"), ...quantitiesOf("conceded")];
    return barScale(quantities, [xOf(at), xOf(at) + columnWidth - END], type);
  };
  const scales = labels.headings.map(scaleOf);
  const hasBars = scales.some((scale) => scale !== null);
  let y = plotTop + 4;
  const placed = shown.map((line): PlacedLine => {
    const top = y;
    const base = top + 14;
    const withName = !isBeside && !isTight;
    const cellTop = withName ? top + LINE + 2 : top;
    const figureY = withName ? base + LINE + 2 : base;
    const texts = line.cells.map((cell, at) => {
      const figures = wrap(cell.text, columnWidth, cell.row === null ? SMALL : LARGE, 1);
      const details = !withDetails || cell.detail === "" ? [] : wrap(cell.detail, columnWidth);
      return { cell, at, figures, details };
    });
    const figureLines = Math.max(...texts.map(({ figures }) => figures.length));
    const detailLines = Math.max(...texts.map(({ details }) => details.length));
    const barY = figureY + (figureLines - 1) * LINE + 6;
    const detailY = barY + (hasBars ? bar : -4) + 14;
    const foot = (hasBars ? barY + bar : barY) + detailLines * LINE + (detailLines > 0 ? 2 : 0);
    y = foot + gap;
    return {
      line,
      name: { x: 0, y: base, text: isTight ? "" : line.name },
      top,
      cells: texts.map(({ cell, at, figures, details }): PlacedCell => {
        const scale = scales[at] ?? null;
        const quantity = cell.row?.quantity ?? null;
        const x = xOf(at);
        const tone = cell.row === null ? "missing" : "figure";
        return {
          column: cell.column,
          cell,
          texts: [
            ...lines(figures, x, figureY).map((text) => ({ ...text, tone }) as const),
            ...lines(details, x, detailY).map((text) => ({ ...text, tone: "detail" }) as const),
          ],
          bar:
            scale === null || quantity === null
              ? null
              : placeBar(quantity, scale, { y: barY, height: bar }),
          x: Math.max(1, x - 2),
          top: cellTop,
          width: x + columnWidth - Math.max(1, x - 2) - 1,
          height: foot - cellTop + 2,
        };
      }),
    };
  });
  const hasAxis = !isTight && scales.some((scale) => scale !== null);
  const axisY = hasAxis ? y - Math.min(4, gap) : null;
  const foot = axisY === null ? y : axisY + AXIS;
  const strip = withStrip
    ? layoutStrip(labels.lanes, laneLabels, { x0, width, top: foot + 8 })
    : null;
  return {
    width,
    height: strip === null ? foot : strip.foot,
    headings: headings.map(({ column, names, sources }, at) => ({
      column,
      names: lines(names, xOf(at), 14),
      sources: lines(sources, xOf(at), 14 + names.length * LINE),
      scale: scales[at] ?? null,
    })),
    lines: placed,
    plotTop,
    axisY,
    strip,
  };
}
