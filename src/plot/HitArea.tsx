import type { SVGProps } from "react";
import { useIsPicture } from "./colors";

/** Makes a mark larger for the pointer than it is drawn. In a picture there is nothing to hit. */
export function HitArea(area: SVGProps<SVGRectElement>) {
  const isPicture = useIsPicture();
  return !isPicture && <rect fill="none" pointerEvents="all" {...area} />;
}
