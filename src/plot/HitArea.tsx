import type { SVGProps } from "react";
import { useIsHydrated } from "../hydration/breakpoints";
import { useIsPicture } from "./colors";

/**
 * Makes a mark larger for the pointer than it is drawn. In a picture, and before scripts run, there
 * is nothing to hit.
 */
export function HitArea(area: SVGProps<SVGRectElement>) {
  const isHydrated = useIsHydrated();
  const isPicture = useIsPicture();
  return isHydrated && !isPicture && <rect fill="none" pointerEvents="all" {...area} />;
}
