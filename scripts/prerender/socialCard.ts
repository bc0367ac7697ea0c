/**
 * The picture that a link to a view shows where it is shared: title, drawing, legend, source line
 * and as-of day, 1200 x 630 px, in light colours and in the project's own fonts.
 */
import { Resvg } from "@resvg/resvg-js";
import { escapeMarkup } from "../../src/ui/escapeMarkup";
import { DRAWN_WIDTH, type Drawing, type DrawnChart } from "./drawnChart";
import type { LiteralStyle } from "./literalStyle";

export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 48;
const INNER = CARD.width - 2 * MARGIN;
/** How much larger than on the page drawings may be: the page's smallest text is 12 px. */
const SCALES = [INNER / DRAWN_WIDTH, 1.2, 1.12];
/** Room at the end of a drawing's lines: the card's fonts may be wider than the reader's. */
const SPILL = 24;

const fontOf = (name: string) => `node_modules/@expo-google-fonts/${name}.ttf`;
/** Nothing depends on the fonts of the machine that builds. */
const FONT = {
  loadSystemFonts: false,
  fontFiles: [
    fontOf("noto-sans/400Regular/NotoSans_400Regular"),
    fontOf("noto-sans/600SemiBold/NotoSans_600SemiBold"),
    fontOf("noto-serif/600SemiBold/NotoSerif_600SemiBold"),
  ],
  defaultFontFamily: "Noto Sans",
};

interface TextStyle {
  readonly size: number;
  readonly family?: string;
  readonly weight?: number;
  readonly fill: string;
}

function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const { size, family = "Noto Sans", weight = 400, fill } = style;
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(text)}</text>`;
}

const widths = new Map<string, number>();

/** Width of a word, px for a size of 1 px. */
function wordWidth(word: string, style: TextStyle): number {
  const key = `${style.family} ${style.weight} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const text = textAt(0, 0, word, { ...style, size: 100 });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${text}</svg>`;
  const width = (new Resvg(svg, { font: FONT }).getBBox()?.width ?? 0) / 100;
  widths.set(key, width);
  return width;
}

/** Width of a line of text, px; a space is less than a third of the size. */
function widthOf(text: string, style: TextStyle): number {
  const words = text.split(" ");
  const sum = words.reduce((total, word) => total + wordWidth(word, style), 0);
  return (sum + (words.length - 1) * 0.32) * style.size;
}

/** Breaks a text between words into lines of at most `width` px. */
export function wrap(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, style) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Px of a drawing that are shown: all, or the panels that have room, the first one at least. */
export function heightShown({ svg, height }: Drawing, room: number): number {
  if (height <= room) return height;
  const [, ...later] = [...svg.querySelectorAll("text[data-heading]")].map(
    (text) => Number(text.getAttribute("y")) - 20,
  );
  return later.filter((y) => y <= room).at(-1) ?? later[0] ?? height;
}

interface Placed {
  readonly markup: string;
  readonly bottom: number;
}

function placed(
  { svg, width }: Drawing,
  x: number,
  y: number,
  shown: number,
  scale: number,
): string {
  const wide = width + SPILL;
  return `<svg x="${x}" y="${y}" width="${wide * scale}" height="${shown * scale}" viewBox="0 0 ${wide} ${shown}" font-family="Noto Sans" font-size="16">${svg.innerHTML}</svg>`;
}

/** One drawing, made to fit. */
function placeOne(drawing: Drawing, top: number, bottom: number): Placed {
  const [largest = 1] = SCALES;
  const room = bottom - top;
  const shown = heightShown(drawing, room / largest);
  const scale = Math.min(largest, room / shown);
  const x = MARGIN + (INNER - drawing.width * scale) / 2;
  return { markup: placed(drawing, x, top, shown, scale), bottom: top + shown * scale };
}

/** Rows of drawings in reading order, as many as have room; the page has the rest. */
function placeRows(
  drawings: readonly Drawing[],
  top: number,
  bottom: number,
  scale: number,
  label: TextStyle,
): Placed {
  const parts: string[] = [];
  const [{ width = DRAWN_WIDTH } = {}] = drawings;
  // Two columns of the page stay two columns, whatever room they leave.
  const perRow = width > DRAWN_WIDTH / 2 ? 1 : 2;
  let y = top;
  for (let first = 0; first < drawings.length; first += perRow) {
    const row = drawings.slice(first, first + perRow);
    const tallest = Math.max(...row.map(({ height }) => height));
    const next = y + 30 + tallest * scale;
    if (next > bottom) break;
    for (const [at, drawing] of row.entries()) {
      const x = MARGIN + (at * INNER) / perRow;
      parts.push(textAt(x, y + 20, drawing.label, label));
      parts.push(placed(drawing, x, y + 30, drawing.height, scale));
    }
    y = next + 10;
  }
  return { markup: parts.join(""), bottom: y };
}

/** The scale at which rows fill the room best: the largest that leaves little of it empty. */
function placeDrawings(
  drawings: readonly Drawing[],
  top: number,
  bottom: number,
  label: TextStyle,
): Placed {
  const [only] = drawings;
  if (only !== undefined && drawings.length === 1) return placeOne(only, top, bottom);
  const tried = SCALES.map((scale) => placeRows(drawings, top, bottom, scale, label));
  const full = tried.find((one) => one.bottom - top > (bottom - top) * 0.75);
  return full ?? tried.reduce((best, one) => (one.bottom > best.bottom ? one : best));
}

/** The first signs of the legend with their words, in one row: those of what comes first. */
function placeLegend(chart: DrawnChart, top: number, style: TextStyle): Placed {
  const parts: string[] = [];
  let x = MARGIN;
  // Where a chart has several drawings, its rows say in words what their marks mean.
  for (const { svg, text } of chart.drawings.length === 1 ? chart.legend : []) {
    const width = Number(svg.getAttribute("width"));
    const length = width + 8 + widthOf(text, style);
    if (x + length > CARD.width - MARGIN) break;
    parts.push(
      `<svg x="${x}" y="${top}" width="${width}" height="${svg.getAttribute("height")}">${svg.innerHTML}</svg>`,
      textAt(x + width + 8, top + 14, text, style),
    );
    x += length + 26;
  }
  return { markup: parts.join(""), bottom: parts.length > 0 ? top + 28 : top };
}

/** The card of a chart as SVG. */
export function cardSvg(chart: DrawnChart, name: string, style: LiteralStyle): string {
  for (const { svg } of [...chart.legend, ...chart.drawings]) style.apply(svg);
  const ink = style.token("--ink");
  const quiet = style.token("--ink-2");
  const titleStyle = { size: 36, family: "Noto Serif", weight: 600, fill: ink };
  const small = { size: 17, fill: quiet };
  const label = { size: 18, weight: 600, fill: ink };
  const title = wrap(chart.title, INNER, titleStyle);
  const source = wrap(chart.source, INNER, small);
  const legend = placeLegend(chart, MARGIN + title.length * 44, small);
  const sourceTop = CARD.height - 34 - source.length * 23;
  const drawings = placeDrawings(chart.drawings, legend.bottom + 8, sourceTop - 18, label);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${style.token("--paper")}"/>`,
    `<rect width="${CARD.width}" height="8" fill="${ink}"/>`,
    ...title.map((line, at) => textAt(MARGIN, MARGIN + 26 + at * 44, line, titleStyle)),
    legend.markup,
    drawings.markup,
    `<rect x="${MARGIN}" y="${sourceTop - 8}" width="${INNER}" height="1" fill="${style.token("--rule-strong")}"/>`,
    ...source.map((line, at) => textAt(MARGIN, sourceTop + 16 + at * 23, line, small)),
    textAt(MARGIN, CARD.height - 22, name, { ...small, weight: 600, fill: ink }),
    "</svg>",
  ].join("");
}

/** A card as a PNG file. */
export function toPng(svg: string): Uint8Array {
  return new Resvg(svg, { font: FONT }).render().asPng();
}
