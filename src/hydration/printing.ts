/**
 * Whether the page is being drawn for paper. A print knows no second pass: what it needs must stand
 * when the browser asks for it, so charts follow at once, in the same call.
 */
import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** Px of a chart on paper: fits A4 and Letter upright, 12 px of text there are 9 pt. */
export const PRINT_WIDTH = 660;

const listeners = new Set<() => void>();
let asked = false;
let media: MediaQueryList | null = null;

const isPaper = () => asked || media?.matches === true;

function notify(): void {
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

/** Draws for paper before the browser is asked to print, or for the screen again. */
export function setPrinting(wanted: boolean): void {
  if (asked === wanted) return;
  asked = wanted;
  notify();
}

const onBefore = () => setPrinting(true);
const onAfter = () => setPrinting(false);

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    // jsdom has no matchMedia. Browsers' own print previews change the medium without the events.
    media = typeof window.matchMedia === "function" ? window.matchMedia("print") : null;
    media?.addEventListener("change", notify);
    window.addEventListener("beforeprint", onBefore);
    window.addEventListener("afterprint", onAfter);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    media?.removeEventListener("change", notify);
    window.removeEventListener("beforeprint", onBefore);
    window.removeEventListener("afterprint", onAfter);
  };
}

/** Whether what is drawn now is for paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, isPaper, () => false);
}
