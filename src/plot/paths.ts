/**
 * Paths of published totals: level until the next publication, then straight up or down
 * (d3-shape's `curveStepAfter`), because a source says nothing between two of its figures.
 */
import { area, curveStepAfter, line } from "d3";

/** A point, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A value from `y0` to `y1` that starts at `x`, in px. */
export interface Band {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

const stepLineGenerator = line<Point>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveStepAfter)
  .digits(1);

const stepBandGenerator = area<Band>()
  .x(({ x }) => x)
  .y0(({ y0 }) => y0)
  .y1(({ y1 }) => y1)
  .curve(curveStepAfter)
  .digits(1);

/** A line through points in time order; empty for fewer than two, which join nothing. */
export function stepLine(points: readonly Point[]): string {
  return points.length < 2 ? "" : (stepLineGenerator(points) ?? "");
}

/** The area between `y0` and `y1` of bands in time order; the last one only ends the area. */
export function stepBand(bands: readonly Band[]): string {
  return bands.length < 2 ? "" : (stepBandGenerator(bands) ?? "");
}
