/** The line, the band and the marks of steps: horizontal and vertical strokes, nothing else. */
import { dayNumber } from "../../data/day";
import type { Quantity } from "../../data/types";
import type { Clock, Step } from "../../record/steps";
import { boundsOf } from "../parts/bounds";

/** How steps are placed: px of days and values, and the edges of the plot. */
export interface Frame {
  readonly clock: Clock;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  /** Middle of the lane for figures without a day; null where there are none. */
  readonly lane: number | null;
}

export interface PlacedStep {
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
  /** Drawn hollow: off the line, or on a day that is not the one the clock asks for. */
  readonly hollow: boolean;
  readonly inLane: boolean;
}

export interface PlacedSteps {
  readonly marks: readonly PlacedStep[];
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
function xOf(step: Pick<Step<unknown>, "day" | "before">, frame: Frame): number {
  if (step.day === null) return frame.lane ?? frame.right;
  if (step.before) return frame.left;
  return px(frame.x(dayNumber(step.day) + (frame.clock === "covered" ? 1 : 0)));
}

export interface StepFacts<S> {
  readonly quantity: (step: S) => Quantity;
  /** Whether a step stands on another day than the clock asks for. */
  readonly displaced: (step: S) => boolean;
}

/** Places steps that are in the order of their clock. */
export function placeSteps<S extends Step<{ readonly id: string }>>(
  steps: readonly S[],
  facts: StepFacts<S>,
  frame: Frame,
): PlacedSteps {
  const marks = steps.map((step): PlacedStep => {
    const { low, high } = boundsOf(facts.quantity(step));
    const x = xOf(step, frame);
    const first =
      step.earliest === null || step.before
        ? x
        : Math.max(frame.left, px(frame.x(dayNumber(step.earliest))));
    return {
      id: step.row.id,
      x,
      y: px(frame.y(low ?? high ?? 0)),
      high: low !== null && high !== null && high !== low ? px(frame.y(high)) : null,
      spread: frame.clock === "published" && first < x ? [first, x] : null,
      leads: step.leads,
      hollow: !step.leads || facts.displaced(step),
      inLane: step.day === null,
    };
  });
  const leads = marks.filter((mark) => mark.leads);
  const last = leads.at(-1) ?? null;
  const dated = leads.filter((mark) => !mark.inLane);
  const [first] = dated;
  // By publication a total stands until the next one; by the days covered it ends with its data.
  const stop = frame.clock === "published" ? frame.right : (dated.at(-1)?.x ?? frame.right);
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
