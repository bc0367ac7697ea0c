import { type RefObject, useContext, useLayoutEffect, useRef, useState } from "react";
import { BreakpointContext } from "../hydration/breakpoints";
import { PRINT_WIDTH, useIsPrinting } from "../hydration/printing";
import { useTextScale } from "./textScale";

/**
 * Width of a box in the px that plots are laid out in: CSS pixels at the usual text size, fewer where
 * the reader's text is larger. Else like `useBoxWidth`.
 */
export function useWidth<E extends Element>(initial: number): [RefObject<E | null>, number] {
  const [ref, width] = useBoxWidth<E>(initial);
  return [ref, Math.floor(width / useTextScale())];
}

/**
 * Width of an element in CSS pixels, kept up to date; until it has been measured the width that
 * the build drew it for, or `initial` on a page that starts from nothing.
 * On paper every chart has the same width, whatever the window's.
 * A chart's layout takes the width as a number, so the same chart fits a phone and a frame.
 */
export function useBoxWidth<E extends Element>(initial: number): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const isPrinting = useIsPrinting();
  const [width, setWidth] = useState(useContext(BreakpointContext)?.width ?? initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const next = Math.floor(element.getBoundingClientRect().width);
      if (next > 0) setWidth(next);
    };
    measure();
    // jsdom has no ResizeObserver; there the first measurement has to do.
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, isPrinting ? PRINT_WIDTH : width];
}
