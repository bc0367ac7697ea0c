/** Reads text of the page as the lines a reader sees, each where it stands. */

/** A line of text, in px from the corner of what is read. */
export interface TextLine {
  readonly text: string;
  /** Where the line starts: its left end, or its right end in a right-to-left line. */
  readonly x: number;
  readonly baseline: number;
  readonly rightToLeft: boolean;
}

let canvas: CanvasRenderingContext2D | null = null;

/**
 * A measure of text in the font of an element, or in that font at another size: width and height
 * above the base line, in px.
 */
export function measureIn(
  element: Element,
  size: string = getComputedStyle(element).fontSize,
): {
  readonly width: (text: string) => number;
  readonly ascent: number;
} {
  canvas ??= document.createElement("canvas").getContext("2d");
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
  if (canvas !== null) canvas.font = `${fontStyle} ${fontWeight} ${size} ${fontFamily}`;
  const font = canvas?.font ?? "";
  return {
    width(text) {
      if (canvas === null) return 0;
      canvas.font = font;
      return canvas.measureText(text).width;
    },
    // Line boxes are laid out on whole pixels above the base line.
    ascent: Math.round(canvas?.measureText("x").fontBoundingBoxAscent ?? 0),
  };
}

/** Pieces of a text that stay on one line: words, or characters where a word is broken. */
function pieces(node: Text): readonly { readonly text: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const boxes = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter((box) => box.width > 0);
  };
  return [...node.data.matchAll(/\S+/g)].flatMap((match) => {
    const [text] = match;
    const whole = boxes(match.index, match.index + text.length);
    const [box, other] = whole;
    if (box === undefined) return [];
    if (other === undefined) return [{ text: ` ${text}`, box }];
    return [...text].flatMap((character, at) => {
      const start = match.index + [...text].slice(0, at).join("").length;
      const [own] = boxes(start, start + character.length);
      return own === undefined ? [] : [{ text: at === 0 ? ` ${character}` : character, box: own }];
    });
  });
}

/** The lines of one text of the page; none where it is not drawn. */
export function readLines(node: Text, origin: { x: number; y: number }): readonly TextLine[] {
  const element = node.parentElement;
  if (element === null) return [];
  const rightToLeft = getComputedStyle(element).direction === "rtl";
  const { ascent } = measureIn(element);
  const lines: { text: string; left: number; right: number; top: number }[] = [];
  for (const { text, box } of pieces(node)) {
    const line = lines.at(-1);
    if (line === undefined || Math.abs(line.top - box.top) > 2)
      lines.push({ text: text.trimStart(), left: box.left, right: box.right, top: box.top });
    else {
      line.text += text;
      line.left = Math.min(line.left, box.left);
      line.right = Math.max(line.right, box.right);
    }
  }
  return lines.map(({ text, left, right, top }) => ({
    text,
    x: (rightToLeft ? right : left) - origin.x,
    baseline: top + ascent - origin.y,
    rightToLeft,
  }));
}
