import type { SVGProps } from "react";
import type { Point } from "./baseLayout";

export interface SquareProps extends SVGProps<SVGRectElement> {
  /** Its middle, px. */
  readonly at: Point;
  readonly side: number;
}

/** A square around a point; nothing where it has no area. */
export function Square({ at: [x, y], side, ...props }: SquareProps) {
  if (side <= 0) return null;
  return <rect {...props} x={x - side / 2} y={y - side / 2} width={side} height={side} />;
}
