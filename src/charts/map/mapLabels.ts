/** Labels on a map: each beside its mark, the more important ones first, none on another. */
import { LETTER_WIDTH } from "../../plot/ticks";
import type { Point } from "./baseLayout";

export interface LabelInput {
  readonly id: string;
  /** From top to bottom. */
  readonly lines: readonly string[];
  /** Lines to write where not all of them fit. */
  readonly shortLines?: readonly string[];
  readonly at: Point;
  /** Room of its mark around `at`, px: the label keeps outside where it can. */
  readonly radius: number;
  /** Whether the label is left out rather than moved far from its mark. */
  readonly isOptional: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  /** Middle of the lines; y of the first line's base. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const LINE = 14;
/** From the top of a line to its base. */
const RISE = 10;
const GAP = 2;
/** Width of a label for readers who set more space between letters: 0.12 em each (WCAG 1.4.12). */
const SPACED = 1.25;
/** Width of the first line, a name in bold letters, beside that of other lines. */
const BOLD = 1.15;

const isFree = (place: { readonly isFree: boolean }) => place.isFree;

const touch = (a: Box, b: Box) =>
  a.left < b.right + GAP &&
  b.left < a.right + GAP &&
  a.top < b.bottom + GAP &&
  b.top < a.bottom + GAP;

/** Middles of a label around its mark, the best first. */
function candidates({ at: [x, y], radius }: LabelInput, width: number, height: number) {
  const below = y + radius + height / 2 + 3;
  const above = y - radius - height / 2 - 3;
  const right = x + radius + width / 2 + 4;
  const left = x - radius - width / 2 - 4;
  const near: readonly Point[] = [
    [x, below],
    [x, above],
    [right, y],
    [left, y],
  ];
  const far: readonly Point[] = [
    [x + width / 3, below],
    [x - width / 3, below],
    [x + width / 3, above],
    [x - width / 3, above],
    [x, below + LINE],
    [x, above - LINE],
  ];
  return radius === 0 ? [[x, y] as Point, ...near, ...far] : [...near, ...far];
}

/** `taken` are marks that labels keep off while there is a place without one. */
export function placeLabels(
  labels: readonly LabelInput[],
  taken: readonly { readonly at: Point; readonly radius: number }[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const marks = taken.map(
    ({ at: [x, y], radius: r }): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }),
  );
  const boxes: Box[] = [];
  /** Places of these lines away from other labels, the best first; `isFree` without a mark below. */
  const placesOf = (label: LabelInput, lines: readonly string[] = []) => {
    if (lines.length === 0) return [];
    const letters = lines.map((line, at) => line.length * (at === 0 ? BOLD : 1));
    const wide = Math.max(...letters) * LETTER_WIDTH * (label.isOptional ? SPACED : 1);
    const high = lines.length * LINE;
    return candidates(label, wide, high)
      .map(([x, y]) => {
        const cx = Math.min(Math.max(x, wide / 2 + 2), width - wide / 2 - 2);
        const cy = Math.min(Math.max(y, high / 2 + 2), height - high / 2 - 2);
        const box: Box = {
          left: cx - wide / 2,
          right: cx + wide / 2,
          top: cy - high / 2,
          bottom: cy + high / 2,
        };
        return { box, x: cx, isFree: !marks.some((other) => touch(box, other)), lines };
      })
      .filter(({ box }) => !boxes.some((other) => touch(box, other)));
  };
  return labels.flatMap((label): readonly PlacedLabel[] => {
    const whole = placesOf(label, label.lines);
    const short = placesOf(label, label.shortLines);
    const chosen = label.isOptional
      ? [...whole, ...short].find(isFree)
      : (whole.find(isFree) ?? whole[0] ?? short.find(isFree) ?? short[0]);
    if (chosen === undefined) return [];
    boxes.push(chosen.box);
    return [{ id: label.id, lines: chosen.lines, x: chosen.x, y: chosen.box.top + RISE }];
  });
}
