/**
 * Reads a chart's section of the page as it is laid out: title, sentence, legend, drawings with
 * their headings, notes and source line, each where it stands; controls are left out and the room
 * they took is closed.
 */
import { literalColor } from "./color";
import { type Shape, shape } from "./picture";
import { readDrawing } from "./svgReader";
import { readLines } from "./textReader";

/** What a reader presses or only hears has no place in a picture; a heading that folds has. */
const LEFT_OUT =
  "fieldset, select, input, label, dialog, script, style, [data-controls], [data-tools], .visually-hidden";
const HEADING = "h1, h2, h3, h4, h5, h6, th, td";
/** Px between two parts between which something was left out. */
const CLOSED_GAP = 12;

export interface ReadSection {
  readonly shapes: readonly Shape[];
  /** Px, without a margin. */
  readonly width: number;
  readonly height: number;
}

interface Sheet {
  readonly shapes: Shape[];
  readonly origin: { readonly x: number; readonly y: number };
  /** Font that the picture has from its root. */
  readonly fontFamily: string;
  /** Lowest edge of what was drawn, in px of the window. */
  bottom: number;
}

function isLeftOut(element: Element): boolean {
  if (element.matches(LEFT_OUT)) return true;
  if (element.localName === "button") return element.closest(HEADING) === null;
  // Words for the eye only are repeated elsewhere; a drawing stays one, whoever hears it.
  return element instanceof HTMLElement && element.getAttribute("aria-hidden") === "true";
}

/** Ground and rules of a box. */
function readBox(element: Element, sheet: Sheet): void {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - sheet.origin.x, box.top - sheet.origin.y];
  const ground = literalColor(style.backgroundColor);
  if (ground.color !== "none")
    sheet.shapes.push(
      shape("rect", {
        x,
        y,
        width: box.width,
        height: box.height,
        fill: ground.color,
        "fill-opacity": ground.alpha === 1 ? undefined : ground.alpha,
      }),
    );
  const edges = [
    ["top", x, y, x + box.width, y],
    ["right", x + box.width, y, x + box.width, y + box.height],
    ["bottom", x, y + box.height, x + box.width, y + box.height],
    ["left", x, y, x, y + box.height],
  ] as const;
  for (const [edge, x1, y1, x2, y2] of edges) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${edge}-width`)) || 0;
    const kind = style.getPropertyValue(`border-${edge}-style`);
    const { color } = literalColor(style.getPropertyValue(`border-${edge}-color`));
    if (width === 0 || kind === "none" || kind === "hidden" || color === "none") continue;
    const [inwardX, inwardY] = [
      edge === "left" ? width / 2 : edge === "right" ? -width / 2 : 0,
      edge === "top" ? width / 2 : edge === "bottom" ? -width / 2 : 0,
    ];
    sheet.shapes.push(
      shape("line", {
        x1: x1 + inwardX,
        y1: y1 + inwardY,
        x2: x2 + inwardX,
        y2: y2 + inwardY,
        stroke: color,
        "stroke-width": width,
        "stroke-dasharray": kind === "dashed" ? "3 3" : undefined,
      }),
    );
    sheet.bottom = Math.max(sheet.bottom, box.bottom);
  }
}

function readText(node: Text, sheet: Sheet): void {
  const element = node.parentElement;
  if (element === null) return;
  const style = getComputedStyle(element);
  if (style.visibility !== "visible") return;
  const { color, alpha } = literalColor(style.color);
  for (const line of readLines(node, sheet.origin)) {
    sheet.shapes.push(
      shape(
        "text",
        {
          x: line.x,
          y: line.baseline,
          fill: color,
          "fill-opacity": alpha === 1 ? undefined : alpha,
          "font-family": style.fontFamily === sheet.fontFamily ? undefined : style.fontFamily,
          "font-size": style.fontSize,
          "font-weight": style.fontWeight === "400" ? undefined : style.fontWeight,
          "font-style": style.fontStyle === "normal" ? undefined : style.fontStyle,
          "letter-spacing": style.letterSpacing === "normal" ? undefined : style.letterSpacing,
          direction: line.rightToLeft ? "rtl" : undefined,
        },
        [line.text],
      ),
    );
    const below = line.baseline + sheet.origin.y + Number.parseFloat(style.fontSize) * 0.35;
    sheet.bottom = Math.max(sheet.bottom, below);
  }
}

/** The point before an item of a list. */
function readBullet(item: Element, sheet: Sheet): void {
  const style = getComputedStyle(item);
  if (style.display !== "list-item" || style.listStyleType === "none") return;
  const box = item.getBoundingClientRect();
  const rightToLeft = style.direction === "rtl";
  const lineHeight = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
  sheet.shapes.push(
    shape("circle", {
      cx: (rightToLeft ? box.right + 9 : box.left - 9) - sheet.origin.x,
      cy: box.top + lineHeight / 2 - sheet.origin.y,
      r: 2,
      fill: literalColor(style.color).color,
    }),
  );
}

function read(element: Element, sheet: Sheet): void {
  if (isLeftOut(element) || getComputedStyle(element).display === "none") return;
  if (element instanceof SVGSVGElement) {
    const { left, top, bottom } = element.getBoundingClientRect();
    const drawing = readDrawing(element, left - sheet.origin.x, top - sheet.origin.y, sheet);
    if (drawing !== null) sheet.shapes.push(drawing);
    sheet.bottom = Math.max(sheet.bottom, bottom);
    return;
  }
  if (element.localName !== "button") readBox(element, sheet);
  if (element.localName === "li") readBullet(element, sheet);
  for (const child of element.childNodes) {
    if (child instanceof Text) readText(child, sheet);
    else if (child instanceof Element) read(child, sheet);
  }
}

/** Every part of a section, from `margin` px off the picture's corner. */
export function readSection(section: HTMLElement, margin: number): ReadSection {
  const { left, width } = section.getBoundingClientRect();
  const { fontFamily } = getComputedStyle(section);
  const shapes: Shape[] = [];
  let end = 0;
  let previous: number | null = null;
  let closed = false;
  for (const part of section.children) {
    const { top } = part.getBoundingClientRect();
    const gap = previous === null ? 0 : closed ? CLOSED_GAP : Math.max(0, top - previous);
    const sheet: Sheet = {
      shapes: [],
      origin: { x: left - margin, y: top - (margin + end + gap) },
      fontFamily,
      bottom: top,
    };
    read(part, sheet);
    if (sheet.shapes.length === 0) {
      closed = true;
      continue;
    }
    shapes.push(...sheet.shapes);
    end += gap + sheet.bottom - top;
    previous = sheet.bottom;
    closed = false;
  }
  return { shapes, width, height: end };
}
