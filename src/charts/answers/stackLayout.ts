/** Years or provinces in px: all incidents of each as one bar, with its figures. */
import type { IncidentMeasure } from "../../model/incidentSum";
import type { Answer } from "../../model/regionTypes";
import type { StackRow } from "./rows";

/** Fewer incidents than this are no base for shares: each is a square. */
export const FEW = 20;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly answer: Answer;
}

interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "end";
}

export interface PlacedStack {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  readonly name: PlacedText;
  /** The number of incidents, and where there is room people killed and conceded. */
  readonly figures: readonly PlacedText[];
  readonly note: PlacedText | null;
  readonly boxes: readonly Box[];
}

export interface StackLayout {
  readonly width: number;
  readonly height: number;
  /** Headings of the columns of figures; none where the figures are beside the names. */
  readonly heads: readonly PlacedText[];
  readonly rows: readonly PlacedStack[];
  /** Shares with a line through the bars; none where no row has shares. */
  readonly ticks: readonly { readonly label: string; readonly x: number }[];
  readonly axisY: number;
}

export interface StackOptions {
  readonly width: number;
  readonly columns: Readonly<Record<IncidentMeasure, string>>;
  /** The number of incidents in words. */
  readonly incidents: (row: StackRow) => string;
  readonly percent: (share: number) => string;
  /** Height of a row in a compact frame, in px; null elsewhere. */
  readonly compactRow: number | null;
}

const BESIDE = 560;
const NAMES = { wide: 116, narrow: 88, none: 0 } as const;
/** Right edges of the columns of figures, from the right end of the drawing. */
const COLUMNS = { incidents: 270, killed: 134, conceded_killed: 0 } as const;
const FIGURES = 346;
const COMPACT_FIGURES = 44;
const HEAD = 22;
const AXIS = 20;
const ROW = 26;
const ROW_ABOVE = 56;
const BAR = 14;
const SQUARE = 8;
const SQUARE_GAP = 2;

/** The bar of a row between two ends; squares where there are few incidents. */
function boxesOf(
  { counts, incidents }: StackRow,
  [x0, x1]: readonly [number, number],
  y: number,
  height: number,
): readonly Box[] {
  if (incidents < FEW) {
    const step = Math.min(SQUARE + SQUARE_GAP, (x1 - x0) / FEW);
    const size = step - SQUARE_GAP;
    return counts
      .flatMap(({ answer, value }) => Array.from({ length: value }, () => answer))
      .map((answer, at) => ({
        answer,
        x: x0 + at * step,
        y: y + (height - size) / 2,
        width: size,
        height: size,
      }));
  }
  let before = 0;
  return counts.map(({ answer, value }) => {
    const x = x0 + (before / incidents) * (x1 - x0);
    before += value;
    return { answer, x, y, width: (value / incidents) * (x1 - x0), height };
  });
}

/** Rows from top to bottom. */
export function layoutStacks(rows: readonly StackRow[], options: StackOptions): StackLayout {
  const { width, columns, incidents, percent, compactRow } = options;
  const isCompact = compactRow !== null;
  const isBeside = isCompact || width >= BESIDE;
  const names = !isBeside ? NAMES.none : width < BESIDE ? NAMES.narrow : NAMES.wide;
  const figures = !isBeside ? 0 : isCompact ? COMPACT_FIGURES : FIGURES;
  const ends = [names, width - figures - (isBeside ? 4 : 1)] as const;
  const rowHeight = compactRow ?? (isBeside ? ROW : ROW_ABOVE);
  const hasHeads = isBeside && !isCompact;
  const top = hasHeads ? HEAD : 2;
  const measures = ["incidents", "killed", "conceded_killed"] as const;
  const placed = rows.map((row, at): PlacedStack => {
    const y = top + at * rowHeight;
    const bar = Math.min(BAR, rowHeight - 4);
    const middle = y + rowHeight / 2;
    const shared = { id: row.mark.id, top: y, height: rowHeight };
    if (!isBeside)
      return {
        ...shared,
        name: { x: 0, y: y + 13, text: row.name, anchor: "start" },
        figures: [{ x: width, y: y + 13, text: incidents(row), anchor: "end" }],
        note: { x: 0, y: y + 48, text: row.below, anchor: "start" },
        boxes: boxesOf(row, ends, y + 19, BAR),
      };
    const shown = isCompact ? measures.slice(0, 1) : measures;
    return {
      ...shared,
      name: { x: 0, y: middle + 5, text: row.name, anchor: "start" },
      figures: shown.map((measure) => ({
        x: width - (isCompact ? 0 : COLUMNS[measure]),
        y: middle + 5,
        text: row.figures[measure],
        anchor: "end",
      })),
      note: null,
      boxes: boxesOf(row, ends, middle - bar / 2, bar),
    };
  });
  const axisY = top + rows.length * rowHeight;
  return {
    width,
    height: axisY + AXIS,
    heads: hasHeads
      ? measures.map((measure) => ({
          x: width - COLUMNS[measure],
          y: 14,
          text: columns[measure],
          anchor: "end",
        }))
      : [],
    rows: placed,
    ticks: rows.some((row) => row.incidents >= FEW)
      ? [0, 0.5, 1].map((share) => ({
          label: percent(share),
          x: ends[0] + share * (ends[1] - ends[0]),
        }))
      : [],
    axisY,
  };
}

/** Height of a drawing of `count` compact rows of `row` px. */
export const compactHeight = (count: number, row: number): number => 2 + count * row + AXIS;
