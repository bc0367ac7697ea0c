/** The same drawing in fewer bytes, for the HTML of the canonical pages. Pure. */

/** A tenth of a pixel is as exact as a screen shows; more digits are half of a drawing's bytes. */
const STEP = 10;

const rounded = (value: number) => Math.round(value * STEP) / STEP;

/** Commands of a path that `relativePath` knows, with the number of values each takes. */
const VALUES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Z: 0 };

/**
 * A path with every step but the first counted from the point before it, to a tenth of a pixel:
 * marks of one shape then read alike wherever they stand. Points are rounded before the steps
 * between them are taken, so that no error adds up. A path with curves stays as it is.
 */
export function relativePath(path: string): string {
  const steps = [...path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let short = "";
  for (const [, command = "", rest = ""] of steps) {
    const kind = command.toUpperCase();
    const values = [...rest.matchAll(/-?[\d.]+/g)].map(([value]) => Number(value));
    if (values.length !== VALUES[kind]) return path;
    if (kind === "Z") {
      short += "z";
      [x, y] = [startX, startY];
      continue;
    }
    const isFirst = short === "";
    const from = command === kind ? [0, 0] : [x, y];
    const toX = kind === "V" ? x : rounded((from[0] ?? 0) + (values[0] ?? 0));
    const toY = kind === "H" ? y : rounded((from[1] ?? 0) + (values.at(-1) ?? 0));
    const [byX, byY] = [String(rounded(toX - x)), String(rounded(toY - y))];
    const by = kind === "V" ? byY : kind === "H" ? byX : `${byX},${byY}`;
    short += (isFirst ? kind : kind.toLowerCase()) + by;
    [x, y] = [toX, toY];
    if (kind === "M") [startX, startY] = [x, y];
  }
  return short;
}

function shortDrawing(svg: string): string {
  const to = (value: string) => String(rounded(Number(value)));
  return (
    svg
      // Letters are set on whole pixels anyway.
      .replace(/<text[^>]*>/g, (text) =>
        text.replace(/(?<=")-?\d+\.\d+/g, (value) => String(Math.round(Number(value)))),
      )
      .replace(/ d="([^"]*)"/g, (_, path) => ` d="${relativePath(path)}"`)
      .replace(/<[^>]*>/g, (tag) => tag.replace(/(?<=[ ",a-zA-Z])-?\d+\.\d{2,}/g, to))
      .replace(/(<(circle|line|path|rect)[^<>]*)><\/\2>/g, "$1/>")
  );
}

/** HTML whose drawings are no finer than a screen, and whose tables leave out the ends they may. */
export function minifyMarkup(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, shortDrawing)
    .replace(/<noscript>[\s\S]*?<\/noscript>/g, (part) =>
      part.replace(/<\/(?:td|th|tr|thead|tbody)>/g, ""),
    );
}
