import type { ReactNode } from "react";
import styles from "./Plot.module.css";
import { useTextScale } from "./textScale";

export interface DrawingProps {
  /** Size in px at the usual text size; the coordinates of the content are px as well. */
  readonly width: number;
  readonly height: number;
  /** What is drawn, for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The SVG element of a drawing on the page: its marks are inside. */
export function Drawing({ width, height, label, children }: DrawingProps) {
  const scale = useTextScale();
  return (
    <svg
      className={styles.plot}
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      data-drawing=""
    >
      {children}
    </svg>
  );
}
