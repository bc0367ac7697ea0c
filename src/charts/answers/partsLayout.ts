/** The first bar in px: its parts, and below it what each is. */
import type { PartRow } from "./rows";

export interface PlacedPart {
  readonly id: string;
  /** On the bar. */
  readonly x: number;
  readonly width: number;
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly text: string;
  };
}

export interface PartsLayout {
  readonly height: number;
  readonly barHeight: number;
  readonly fontSize: number;
  readonly parts: readonly PlacedPart[];
}

export const BAR_HEIGHT = 28;
/** Height of a label, and the least of it in a low frame. */
const LINE = 24;
const LEAST_LINE = 15;
const LEAST_BAR = 16;
/** Above and below the labels. */
const SPACE = 6;
const SWATCH = 18;
/** Mean advance of a bold character by size of font, in px: labels get the columns they need. */
const ADVANCE = { 14: 8.2, 12: 7.1 } as const;
/** Width in px below which labels are small. */
const NARROW = 420;

/** How many labels fit side by side; 0 where not even one does. */
function columnsFor(texts: readonly string[], width: number, advance: number): number {
  const widest = Math.max(...texts.map((text) => text.length)) * advance + SWATCH + 8;
  return Math.min(texts.length, Math.floor(width / widest));
}

export interface PartsOptions {
  readonly width: number;
  readonly barHeight?: number;
  /** Height that bar and labels must fit, in px. */
  readonly maxHeight?: number;
}

/** `parts` holds at least one part. */
export function layoutParts(
  parts: readonly PartRow[],
  { width, barHeight: wanted = BAR_HEIGHT, maxHeight = Number.POSITIVE_INFINITY }: PartsOptions,
): PartsLayout {
  const fontSize = width < NARROW ? 12 : 14;
  const advance = ADVANCE[fontSize];
  const long = parts.map(({ words }) => words);
  const short = parts.map(({ shortWords }) => shortWords);
  // Shares are left out where their labels would need a line each.
  const texts = columnsFor(long, width, advance) >= Math.min(2, parts.length) ? long : short;
  const columns = Math.max(1, columnsFor(texts, width, advance));
  const lines = Math.ceil(parts.length / columns);
  const room = maxHeight - 2 * SPACE;
  const line = Math.max(LEAST_LINE, Math.min(LINE, Math.floor((room - LEAST_BAR) / lines)));
  const barHeight = Math.max(LEAST_BAR, Math.min(wanted, room - lines * line));
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let before = 0;
  const placed = parts.map(({ mark, value }, at): PlacedPart => {
    const x = (before / total) * width;
    before += value;
    return {
      id: mark.id,
      x,
      width: (value / total) * width,
      label: {
        x: (at % columns) * (width / columns),
        y: barHeight + SPACE + Math.floor(at / columns) * line,
        width: width / columns - 8,
        height: line,
        text: texts[at] ?? "",
      },
    };
  });
  return { height: barHeight + 2 * SPACE + lines * line, barHeight, fontSize, parts: placed };
}
