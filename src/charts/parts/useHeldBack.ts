import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { catchUpLater } from "./catchUp";

/**
 * How far from the window a part of the page still counts as near it. Little: what is held back
 * catches up as soon as the view rests, so only who scrolls during a change could outrun it.
 */
const MARGIN = "64px";
export interface HeldBack<E extends Element, T> {
  /** Of the element that is on the screen or not. */
  readonly ref: RefObject<E | null>;
  /** What to draw: the newest value, or the last one drawn while the element is off the screen. */
  readonly shown: T;
  /** Whether `shown` is not the newest. */
  readonly isBehind: boolean;
}

/**
 * Keeps a part of the page that is off the screen from drawing while the view changes. It catches
 * up before the reader scrolls to it, before a print, and, for screen readers and find-in-page,
 * which know no screen, as soon as the view rests. What it holds at first is always drawn.
 */
export function useHeldBack<E extends Element, T>(value: T): HeldBack<E, T> {
  const ref = useRef<E>(null);
  const [isNear, setNear] = useState(true);
  const [drawn, setDrawn] = useState(value);
  if (isNear && drawn !== value) setDrawn(value);
  const isBehind = !isNear && drawn !== value;

  useEffect(() => {
    const element = ref.current;
    // jsdom has no IntersectionObserver; there everything is near.
    if (element === null || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: `${MARGIN} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!isBehind) return;
    const forget = catchUpLater(() => setDrawn(value));
    const print = () => flushSync(() => setDrawn(value));
    window.addEventListener("beforeprint", print);
    return () => {
      forget();
      window.removeEventListener("beforeprint", print);
    };
  }, [isBehind, value]);

  return { ref, shown: isNear ? value : drawn, isBehind };
}
