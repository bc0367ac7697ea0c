/** Where the parts of a picture are, in px: pure. */
import type { ReactNode } from "react";
import type { ChartLabels } from "../../charts/types";
import type { LegendItem } from "../../plot/legendItem";
import { type LegendLayout, layoutLegend } from "./FigureLegend";
import { type Font, wrapLink, wrapText } from "./textWidth";

export interface TextStyle extends Font {
  readonly leading: number;
  /** Whether the text is in the paler ink. */
  readonly isQuiet?: boolean;
}

export interface PlacedBlock {
  readonly lines: readonly string[];
  readonly y: number;
  readonly style: TextStyle;
  /** Px from the start of the line. */
  readonly indent?: number;
}

export interface FigureParts {
  readonly labels: Pick<ChartLabels, "title" | "subtitle" | "summary" | "notes">;
  readonly legend: readonly LegendItem[];
  /** Null where there is nothing to draw: the summary says why. */
  readonly plot: { readonly height: number; readonly content: ReactNode } | null;
  readonly sourceLine: string;
  readonly siteName: string;
  readonly link: string;
  /** Width of the plot. */
  readonly width: number;
}

export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly blocks: readonly PlacedBlock[];
  /** Middle of the point before each note. */
  readonly bullets: readonly number[];
  readonly legend: { readonly layout: LegendLayout; readonly font: Font; readonly top: number };
  readonly plot: { readonly content: ReactNode; readonly top: number } | null;
}

const MARGIN = 24;
const NARROW = 480;
const TITLE = { isBold: true, isSerif: true } as const;
const STYLES = {
  title: { ...TITLE, size: 24, leading: 30 },
  narrowTitle: { ...TITLE, size: 19, leading: 24 },
  subtitle: { size: 15, leading: 21, isQuiet: true },
  body: { size: 15, leading: 21 },
  legend: { size: 14 },
  note: { size: 14, leading: 19, isQuiet: true },
  source: { size: 13, leading: 18, isQuiet: true },
  siteName: { size: 12, leading: 16, isBold: true },
  link: { size: 12, leading: 16 },
} as const;
const NOTE_INDENT = 16;
/** Longer lines are hard to read. */
const LONGEST_NOTE = 830;

/** Places title, subtitle, legend, plot, notes, source line, name and link below each other. */
export function layoutFigure(parts: FigureParts): FigureLayout {
  const { labels, plot, width } = parts;
  const blocks: PlacedBlock[] = [];
  const bullets: number[] = [];
  let y = MARGIN;
  function add(lines: readonly string[], style: TextStyle, gap: number, indent = 0): void {
    if (lines.length === 0) return;
    blocks.push({ lines, y, style, indent });
    y += lines.length * style.leading + gap;
  }
  const titleStyle = width < NARROW ? STYLES.narrowTitle : STYLES.title;
  add(wrapText(labels.title, width, titleStyle), titleStyle, 6);
  add(wrapText(labels.subtitle, width, STYLES.subtitle), STYLES.subtitle, 8);

  const legend = {
    layout: layoutLegend(plot === null ? [] : parts.legend, width, STYLES.legend),
    font: STYLES.legend,
    top: y,
  };
  if (legend.layout.height > 0) y += legend.layout.height + 8;
  const plotTop = y + 4;
  if (plot === null) add(wrapText(labels.summary, width, STYLES.body), STYLES.body, 12);
  else y = plotTop + plot.height + 12;

  const noteWidth = Math.min(width, LONGEST_NOTE) - NOTE_INDENT;
  for (const note of labels.notes) {
    bullets.push(y + STYLES.note.leading / 2);
    add(wrapText(note, noteWidth, STYLES.note), STYLES.note, 2, NOTE_INDENT);
  }
  if (labels.notes.length > 0) y += 8;
  add(wrapText(parts.sourceLine, width, STYLES.source), STYLES.source, 6);
  add([parts.siteName], STYLES.siteName, 0);
  add(wrapLink(parts.link, width, STYLES.link), STYLES.link, 0);
  return {
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(y + MARGIN),
    margin: MARGIN,
    blocks,
    bullets,
    legend,
    plot: plot === null ? null : { content: plot.content, top: plotTop },
  };
}
