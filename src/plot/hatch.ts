/** A rectangle, in px. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Strokes that rise at 45 degrees, `step` px apart, cut at the sides of a rectangle. */
export function hatchPath({ x, y, width, height }: Box, step: number): string {
  let path = "";
  for (let at = step; at < width + height; at += step) {
    const [left, right] = [Math.max(0, at - height), Math.min(width, at)];
    path += `M${x + left},${y + at - left}L${x + right},${y + at - right}`;
  }
  return path;
}
