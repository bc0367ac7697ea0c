import type { ReactNode } from "react";

/** A symbol of the plot and what it means. */
export interface LegendItem {
  readonly label: string;
  /** SVG content of `width` x `height` px. */
  readonly symbol: ReactNode;
  readonly width: number;
  readonly height: number;
}
