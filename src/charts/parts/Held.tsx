import { type ComponentType, useMemo } from "react";
import { useHeldBack } from "./useHeldBack";

export interface HeldProps<Props extends object> {
  readonly part: ComponentType<Props>;
  /** What it is drawn from: the same object until something in it changes. */
  readonly from: Props;
}

/** A part of the page that is drawn anew only when it is given something else, and while it is near. */
export function Held<Props extends object>({ part: Part, from }: HeldProps<Props>) {
  const { ref, shown, isBehind } = useHeldBack<HTMLDivElement, Props>(from);
  // React passes over an element that is the very same as before.
  const element = useMemo(() => <Part {...shown} />, [Part, shown]);
  return (
    <div ref={ref} aria-busy={isBehind || undefined} data-held={isBehind || undefined}>
      {element}
    </div>
  );
}
