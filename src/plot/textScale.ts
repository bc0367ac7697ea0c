/**
 * The reader's text size. Plots are laid out in px for the usual size and drawn larger by this factor,
 * so that their words grow with those around them and nothing overlaps.
 */
import { useSyncExternalStore } from "react";
import { useIsPrinting } from "../hydration/printing";

/** Text size in px that plots are laid out for: the usual one of browsers. */
const USUAL = 16;

const listeners = new Set<() => void>();
let observer: ResizeObserver | null = null;

/** A new text size changes the height of the page; there is no event for it. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (observer === null && typeof ResizeObserver !== "undefined") {
    observer = new ResizeObserver(() => {
      for (const each of listeners) each();
    });
    observer.observe(document.documentElement);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
}

function readScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? size / USUAL : 1;
}

/** The reader's text size over the usual one: 1.25 for 20 px. 1 on paper and in the build. */
export function useTextScale(): number {
  const scale = useSyncExternalStore(subscribe, readScale, () => 1);
  return useIsPrinting() ? 1 : scale;
}
