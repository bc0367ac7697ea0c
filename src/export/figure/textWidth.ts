/**
 * Width of text without a browser: a picture is drawn with the fonts of the machine that opens it,
 * so its lines are broken by the widths of a wide font (Noto Sans, Noto Serif).
 */

export interface Font {
  /** Px. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly isSerif?: boolean;
}

/** Characters by advance width, in hundredths of the font size: Noto Sans, regular. */
const WIDTHS: Readonly<Record<number, string>> = {
  25: " ijlJ.,;:!'’",
  30: "()-",
  35: "ftI[]/\\“”",
  40: 'r"',
  45: "z?_",
  50: "csvyFL–",
  55: "aekxESTYZ0123456789+=*×",
  60: "bdghnopquKPRVX≥≤",
  65: "ABC#",
  75: "DGHNU&",
  80: "wOQ",
  85: "%",
  90: "M@",
  95: "mW",
  100: "—",
};
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width) / 100] as const),
  ),
);
/** Letters of other scripts. */
const OTHER = 0.65;
/** How much wider bold and serif letters are. */
const BOLD = 1.06;
const SERIF = 1.05;

/** Width of a line of text, in px. */
export function textWidth(text: string, { size, isBold = false, isSerif = false }: Font): number {
  let sum = 0;
  for (const character of text) sum += WIDTH_OF.get(character) ?? OTHER;
  return sum * size * (isBold ? BOLD : 1) * (isSerif ? SERIF : 1);
}

/** Joins pieces into lines of at most `width` px; a longer piece has a line of its own. */
function join(pieces: readonly string[], glue: string, width: number, font: Font) {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(line + glue + piece, font) <= width)
      lines[lines.length - 1] = line + glue + piece;
    else lines.push(piece);
  }
  return lines;
}

/** Breaks a text between words into lines of at most `width` px. */
export function wrapText(text: string, width: number, font: Font): readonly string[] {
  return text === "" ? [] : join(text.split(" "), " ", width, font);
}

/** Breaks an address after its separators, and loses nothing of it. */
export function wrapLink(link: string, width: number, font: Font): readonly string[] {
  return join(link.match(/[^?&,/#]+[?&,/#]*|[?&,/#]+/g) ?? [], "", width, font);
}
