/** Reads a drawing from the page: its elements as they are, its styles as literal attributes. */
import { literalColor } from "./color";
import { type Shape, shape } from "./picture";

/** Properties that children take over: written only where they change. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "font-variant",
  "letter-spacing",
  "word-spacing",
  "text-anchor",
  "direction",
  "visibility",
  "shape-rendering",
] as const;

/** What an SVG file starts from, as a browser computes it. */
const INITIAL: Readonly<Record<string, string>> = {
  fill: "#000000",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0px",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-miterlimit": "4",
  "paint-order": "normal",
  "font-style": "normal",
  "font-weight": "400",
  "font-variant": "normal",
  "letter-spacing": "normal",
  "word-spacing": "0px",
  "text-anchor": "start",
  direction: "ltr",
  visibility: "visible",
  "shape-rendering": "auto",
  opacity: "1",
  "clip-path": "none",
  mask: "none",
  filter: "none",
  "dominant-baseline": "auto",
  "vector-effect": "none",
  "marker-start": "none",
  "marker-mid": "none",
  "marker-end": "none",
};

/** Properties of the element itself. */
const OWN = [
  "opacity",
  "clip-path",
  "mask",
  "filter",
  "dominant-baseline",
  "vector-effect",
  "marker-start",
  "marker-mid",
  "marker-end",
] as const;

/** Attributes that say how the page behaves, not how the drawing looks. */
const BEHAVIOUR = /^(class|style|role|tabindex|aria-.*|on.*|xmlns.*|focusable)$/;
const COLORED = new Set<string>(["fill", "stroke"]);
const FORGOTTEN = new Set(["script", "style", "foreignObject", "animate", "set"]);

type Values = Readonly<Record<string, string>>;

/** Styles of an element as attributes, without those it has from its parent or from the start. */
function literals(element: Element, parent: Values): { own: Values; all: Values } {
  const style = getComputedStyle(element);
  const own: Record<string, string> = {};
  const all: Record<string, string> = {};
  for (const name of INHERITED) {
    const computed = style.getPropertyValue(name);
    if (COLORED.has(name)) {
      const { color, alpha } = literalColor(computed);
      all[name] = color;
      // A colour's own transparency becomes the property that every viewer knows.
      const opacity = Number(style.getPropertyValue(`${name}-opacity`) || 1) * alpha;
      all[`${name}-opacity`] = String(Math.round(opacity * 1000) / 1000);
    } else if (!name.endsWith("-opacity") || all[name] === undefined) all[name] = computed;
  }
  for (const name of INHERITED) {
    const value = all[name] ?? "";
    if (value !== "" && value !== (parent[name] ?? INITIAL[name])) own[name] = value;
  }
  for (const name of OWN) {
    const value = style.getPropertyValue(name);
    if (value !== "" && value !== INITIAL[name]) own[name] = value;
  }
  return { own, all };
}

/**
 * An element of a drawing and all it holds. `parent` are the styles around it. A mark's accessible
 * name becomes its title, which viewers of SVG files show and read out.
 */
function readShape(element: Element, parent: Values = INITIAL): Shape | null {
  if (FORGOTTEN.has(element.localName)) return null;
  const style = getComputedStyle(element);
  if (style.display === "none") return null;
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes)
    if (!BEHAVIOUR.test(name) && !(name in INITIAL)) attributes[name] = value;
  const { own, all } =
    element.localName === "title" ? { own: {}, all: parent } : literals(element, parent);
  const children: (Shape | string)[] = [];
  const label = element.getAttribute("aria-label");
  if (label !== null && element.hasAttribute("data-mark"))
    children.push(shape("title", {}, [label]));
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) children.push(child.nodeValue ?? "");
    else if (child instanceof Element) {
      const read = readShape(child, all);
      if (read !== null) children.push(read);
    }
  }
  return shape(element.localName, { ...attributes, ...own }, children);
}

/**
 * A whole drawing, placed: `x` and `y` are its corner in the picture, in px.
 * `fontFamily` is what the picture around it is written in.
 */
export function readDrawing(
  svg: SVGSVGElement,
  x: number,
  y: number,
  { fontFamily }: { readonly fontFamily: string },
): Shape | null {
  const read = readShape(svg, { ...INITIAL, "font-family": fontFamily });
  if (read === null) return null;
  const { width, height } = svg.getBoundingClientRect();
  const overflow = getComputedStyle(svg).overflow === "visible" ? "visible" : "hidden";
  return shape("svg", { ...read.attributes, x, y, width, height, overflow }, read.children);
}
