import { least } from "d3";

/** Distance in px within which a pointer reads the nearest mark. */
const REACH = 48;

/** A mark's box in the coordinates of the pointer. */
export interface MarkBox {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a mark counts as near: all around it, or mainly along the time axis. */
export type Nearness = "around" | "time";

/**
 * The mark nearest to a point; null when none is within reach. Along the time axis only the
 * horizontal distance matters, and the vertical one decides between marks of nearly the same day.
 */
export function nearestMark(
  boxes: Iterable<MarkBox>,
  [x, y]: readonly [number, number],
  nearness: Nearness,
): string | null {
  const distances = Array.from(boxes, ({ id, left, right, top, bottom }) => {
    const dx = Math.max(left - x, 0, x - right);
    const dy = Math.max(top - y, 0, y - bottom);
    // The middle decides between marks that the pointer is inside of, or that overlap.
    const middle = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) / 1e4;
    return { id, dx, dy, rank: (nearness === "time" ? dx + dy / 8 : Math.hypot(dx, dy)) + middle };
  });
  const nearest = least(distances, ({ rank }) => rank);
  if (nearest === undefined) return null;
  const isWithin = nearest.dx <= REACH && (nearness === "time" || nearest.dy <= REACH);
  return isWithin ? nearest.id : null;
}
