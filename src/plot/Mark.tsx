import type { SVGProps } from "react";
import { useIsPicture } from "./colors";
import type { InteractiveMark } from "./interactiveMark";
import { markName } from "./markName";
import type { MarkNavigation } from "./useMarkNavigation";

export interface MarkProps extends SVGProps<SVGGElement> {
  readonly mark: InteractiveMark;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
  /** The words drawn in it, one string for each text; its name says them. */
  readonly words?: readonly string[];
}

/** The group that draws a mark. In a picture its words are a title, which viewers of files show. */
export function Mark({ mark, getMarkProps, words, children, className, ...props }: MarkProps) {
  const isPicture = useIsPicture();
  const { "aria-label": label, ...markProps } = getMarkProps(mark);
  return (
    <g
      {...markProps}
      aria-label={label && markName(label, words ?? [])}
      {...props}
      className={isPicture ? undefined : className}
    >
      {isPicture && <title>{mark.label}</title>}
      {children}
    </g>
  );
}
