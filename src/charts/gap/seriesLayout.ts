/** The line, the band and the marks of steps: horizontal and vertical strokes, nothing else. */
import { dayNumber } from "../../model/day";
import { quantityBounds } from "../../model/quantity";
import type { SeriesPoint, TimeBasis } from "../../model/series";
import type { Quantity } from "../../model/types";

/** How steps are placed: px of days and values, and the edges of the plot. */
export interface PlotArea {
  readonly timeBasis: TimeBasis;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  /** Middle of the lane for figures without a day; null where there are none. */
  readonly lane: number | null;
}

export interface PlacedPoint {
  readonly id: string;
  readonly x: number;
  /** Of the lowest or only value; of the highest where there is no lowest. */
  readonly y: number;
  /** Of the highest value of a range; null for all other figures. */
  readonly high: number | null;
  /** Days on which it may have been published, where only the month or year is known. */
  readonly spread: readonly [number, number] | null;
  /** Whether the line steps to it. */
  readonly leads: boolean;
  /** Drawn hollow: off the line, or on a day that is not the one the timeBasis asks for. */
  readonly hollow: boolean;
  readonly inLane: boolean;
}

export interface PlacedLine {
  readonly marks: readonly PlacedPoint[];
  /** SVG path of the line; empty when there is nothing to join. */
  readonly line: string;
  /** Its end in the lane, where the last figure has no day. */
  readonly tail: string;
  readonly band: string;
  /** Where the last figure that stands is drawn; null when there is none. */
  readonly end: { readonly x: number; readonly y: number } | null;
}

const px = (value: number) => Math.round(value * 10) / 10;

/** Px of a step's day: a publication stands at the start of its day, data reach to the end of theirs. */
function xOf(step: Pick<SeriesPoint<unknown>, "day" | "entersFromLeft">, frame: PlotArea): number {
  if (step.day === null) return frame.lane ?? frame.right;
  if (step.entersFromLeft) return frame.left;
  return px(frame.x(dayNumber(step.day) + (frame.timeBasis === "covered" ? 1 : 0)));
}

export interface PointAccessors<S> {
  readonly quantity: (step: S) => Quantity;
  /** Whether a step stands on another day than the timeBasis asks for. */
  readonly displaced: (step: S) => boolean;
}

/** Places steps that are in the order of their timeBasis. */
export function placeSeries<S extends SeriesPoint<{ readonly id: string }>>(
  steps: readonly S[],
  facts: PointAccessors<S>,
  frame: PlotArea,
): PlacedLine {
  const marks = steps.map((step): PlacedPoint => {
    const { low, high } = quantityBounds(facts.quantity(step));
    const x = xOf(step, frame);
    const first =
      step.earliest === null || step.entersFromLeft
        ? x
        : Math.max(frame.left, px(frame.x(dayNumber(step.earliest))));
    return {
      id: step.row.id,
      x,
      y: px(frame.y(low ?? high ?? 0)),
      high: low !== null && high !== null && high !== low ? px(frame.y(high)) : null,
      spread: frame.timeBasis === "published" && first < x ? [first, x] : null,
      leads: step.isOnLine,
      hollow: !step.isOnLine || facts.displaced(step),
      inLane: step.day === null,
    };
  });
  const leads = marks.filter((mark) => mark.leads);
  const last = leads.at(-1) ?? null;
  const dated = leads.filter((mark) => !mark.inLane);
  const [first] = dated;
  // By publication a total stands until the next one; by the days covered it ends with its data.
  const stop = frame.timeBasis === "published" ? frame.right : (dated.at(-1)?.x ?? frame.right);
  let line = "";
  let band = "";
  dated.forEach((mark, index) => {
    line += index === 0 ? `M${mark.x},${mark.y}` : `H${mark.x}V${mark.y}`;
    const next = dated[index + 1]?.x ?? stop;
    if (mark.high !== null && next > mark.x)
      band += `M${mark.x},${mark.y}V${mark.high}H${next}V${mark.y}Z`;
  });
  if (first !== undefined && stop > (dated.at(-1)?.x ?? stop)) line += `H${stop}`;
  const from = dated.at(-1);
  const tail = last?.inLane && from !== undefined ? `M${stop},${from.y}H${last.x}V${last.y}` : "";
  const end = last === null ? null : { x: last.inLane ? last.x : stop, y: last.y };
  return { marks, line: dated.length > 1 || line.includes("H") ? line : "", tail, band, end };
}
