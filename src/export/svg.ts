/**
 * A chart as an SVG file: its section of the page with the link below it. The file needs nothing
 * but itself: no script, no style sheet, no font and no address to fetch from.
 */
import type { ChartSnapshot } from "../charts/frame/chartActions";
import type { Language } from "../messages/language";
import { literalColor } from "./color";
import { type Shape, shape, tidyIds, toXml } from "./picture";
import { readSection } from "./sectionReader";
import { measureIn } from "./textReader";

/** A chart that is not on the page, or not as a drawing, cannot be read from it. */
export class NotDrawnError extends Error {
  override readonly name = "NotDrawnError";
}

export interface Picture {
  /** Text of the file. */
  readonly svg: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const LINK_SIZE = 12;
const LINK_LEADING = 16;

/** Breaks a link after its separators into lines that fit; a longer piece has its own line. */
export function wrapLink(
  link: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const piece of link.match(/[^?&,/#]*[?&,/#]*/g) ?? []) {
    if (piece === "") continue;
    const line = lines.at(-1);
    if (line !== undefined && measure(line + piece) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines;
}

/** The lines that a picture has and the page needs not: who made it, and where it can be seen again. */
function footer(section: HTMLElement, lines: readonly string[], top: number): readonly Shape[] {
  const fill = literalColor(getComputedStyle(section).color).color;
  return lines.map((line, at) =>
    shape(
      "text",
      { x: MARGIN, y: top + (at + 1) * LINK_LEADING, "font-size": `${LINK_SIZE}px`, fill },
      [line],
    ),
  );
}

/** The background of the section. */
function groundOf(section: HTMLElement): string {
  for (let element: Element | null = section; element !== null; element = element.parentElement) {
    const { color } = literalColor(getComputedStyle(element).backgroundColor);
    if (color !== "none") return color;
  }
  return "#ffffff";
}

/** The picture of a chart as it is drawn now, `link` below it. Throws `NotDrawnError` where there is no drawing. */
export function chartPicture(chart: ChartSnapshot, language: Language, link: string): Picture {
  const section = chart.section.current;
  if (section === null || chart.view.view === "table") throw new NotDrawnError();
  const read = readSection(section, MARGIN);
  const { fontFamily } = getComputedStyle(section);
  const measure = measureIn(section, `${LINK_SIZE}px`).width;
  const lines = [language.messages.app.page.name, ...wrapLink(link, read.width, measure)];
  const linesTop = MARGIN + read.height + 6;
  const width = Math.ceil(read.width + 2 * MARGIN);
  const height = Math.ceil(linesTop + lines.length * LINK_LEADING + MARGIN);
  const root = shape(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "font-family": fontFamily,
    },
    [
      shape("title", {}, [chart.title]),
      shape("desc", {}, [chart.summary]),
      shape("rect", { width, height, fill: groundOf(section) }),
      ...read.shapes,
      ...footer(section, lines, linesTop),
    ],
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(tidyIds(root))}\n`,
    width,
    height,
  };
}
