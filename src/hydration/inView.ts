import { type RefObject, useEffect, useRef, useState } from "react";

/** How near to the window a part of the page must come to be fetched or run. */
const IN_VIEW_MARGIN = "600px";

/**
 * Calls `near` once an element comes near the window; gives back the way to stop. jsdom has no
 * IntersectionObserver: there everything is near.
 */
export function onceInView(element: Element, near: () => void): () => void {
  if (typeof IntersectionObserver === "undefined") {
    near();
    return () => {};
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      near();
    },
    { rootMargin: IN_VIEW_MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

/** Whether an element has come near the window once; data that only it needs can wait till then. */
export function useInView<E extends Element>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || ref.current === null) return;
    return onceInView(ref.current, () => setNear(true));
  }, [near]);
  return [ref, near];
}
