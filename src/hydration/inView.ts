import { type RefObject, useEffect, useRef, useState } from "react";

/** Px around the window in which scripts and data of a part are fetched ahead of the reader. */
const FETCH_MARGIN = 600;

/**
 * Calls `onChange` whenever an element comes within `margin` px above or below the window, or
 * leaves it. Returns a function that stops. jsdom has no IntersectionObserver: there every element
 * is in view.
 */
export function inView(
  element: Element,
  margin: number,
  onChange: (isInView: boolean) => void,
): () => void {
  if (typeof IntersectionObserver === "undefined") {
    onChange(true);
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => onChange(entries.at(-1)?.isIntersecting ?? true),
    { rootMargin: `${margin}px 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Calls `callback` once an element comes near the window. Returns a function that stops waiting. */
export function onceInView(element: Element, callback: () => void): () => void {
  let isDone = false;
  let stop = () => {};
  stop = inView(element, FETCH_MARGIN, (isInView) => {
    if (!isInView || isDone) return;
    isDone = true;
    stop();
    callback();
  });
  return stop;
}

/** Whether an element has come near the window once; what only it needs can wait until then. */
export function useInView<E extends Element>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [hasBeenInView, setHasBeenInView] = useState(false);
  useEffect(() => {
    if (hasBeenInView || ref.current === null) return;
    return onceInView(ref.current, () => setHasBeenInView(true));
  }, [hasBeenInView]);
  return [ref, hasBeenInView];
}
