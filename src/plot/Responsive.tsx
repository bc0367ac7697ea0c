import type { ReactNode } from "react";
import { useWidth } from "./useWidth";

export interface ResponsiveProps {
  readonly className?: string | undefined;
  /** Draws for a width in CSS pixels. */
  readonly children: (width: number) => ReactNode;
}

/** A box that draws its content for the width it has. */
export function Responsive({ className, children }: ResponsiveProps) {
  const [ref, width] = useWidth<HTMLDivElement>(960);
  return (
    <div ref={ref} className={className}>
      {children(width)}
    </div>
  );
}
