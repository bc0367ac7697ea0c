import type { SVGProps } from "react";
import { useIsPicture } from "./colors";
import type { InteractiveMark } from "./interactiveMark";
import type { MarkNavigation } from "./useMarkNavigation";

export interface MarkProps extends SVGProps<SVGGElement> {
  readonly mark: InteractiveMark;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** The group that draws a mark. In a picture its words are a title, which viewers of files show. */
export function Mark({ mark, getMarkProps, children, className, ...props }: MarkProps) {
  const isPicture = useIsPicture();
  return (
    <g {...getMarkProps(mark)} {...props} className={isPicture ? undefined : className}>
      {isPicture && <title>{mark.label}</title>}
      {children}
    </g>
  );
}
