import { useEffect, useRef } from "react";

/** What a reader does to go elsewhere. */
const INPUTS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Scrolls to the part of the page that the address names after `#`. The browser tries that itself
 * before the page is drawn, and finds nothing; so it is done once more when the page stands, and
 * again while parts above it arrive, until all have or the reader does something.
 */
export function useHashTarget(drawn: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    // Ids of the page are plain letters: nothing to decode, and nothing to throw on junk.
    const id = window.location.hash.slice(1);
    if (!drawn || done.current) return;
    done.current = true;
    const go = () => document.getElementById(id)?.scrollIntoView({ behavior: "instant" });
    go();
    // jsdom has no ResizeObserver, and no layout that could move.
    if (document.getElementById(id) === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      go();
      if (document.querySelector('[aria-busy="true"]') === null) stop();
    });
    const stop = () => {
      observer.disconnect();
      for (const input of INPUTS) window.removeEventListener(input, stop);
    };
    observer.observe(document.body);
    for (const input of INPUTS) window.addEventListener(input, stop, { passive: true });
    return stop;
  }, [drawn]);
}
