/**
 * Whether the page renders for paper. The browser prints what is there when its event handler
 * returns, so updates are flushed in the same call.
 */
import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { createStore } from "zustand/vanilla";

/** Width of a chart on paper, px: fits A4 and Letter upright, where 12 px of text are 9 pt. */
export const PRINT_WIDTH = 660;

const requested = createStore(() => false);
let media: MediaQueryList | null = null;

/** A host prints its frames as they are, and cuts off what goes beyond their boxes. */
const isFramed = () => window.parent !== window;

const isPrinting = () => requested.getState() || (media?.matches === true && !isFramed());

/** Renders for paper before the browser is asked to print, or for the screen again. */
export function setPrinting(isRequested: boolean): void {
  flushSync(() => requested.setState(isRequested));
}

/** Calls `prepare` whenever the page is about to be rendered for paper, by its own button or the browser's. */
export function beforePrinting(prepare: () => void): void {
  requested.subscribe((isRequested) => {
    if (isRequested) prepare();
  });
}

const onBeforePrint = () => setPrinting(!isFramed());
const onAfterPrint = () => setPrinting(false);
let listenerCount = 0;

function subscribe(listener: () => void): () => void {
  // jsdom has no matchMedia. A browser's print preview changes the medium without an event.
  media ??= typeof window.matchMedia === "function" ? window.matchMedia("print") : null;
  if (listenerCount++ === 0) {
    window.addEventListener("beforeprint", onBeforePrint);
    window.addEventListener("afterprint", onAfterPrint);
  }
  const onMediaChange = () => flushSync(listener);
  media?.addEventListener("change", onMediaChange);
  const unsubscribe = requested.subscribe(listener);
  return () => {
    unsubscribe();
    media?.removeEventListener("change", onMediaChange);
    if (--listenerCount > 0) return;
    window.removeEventListener("beforeprint", onBeforePrint);
    window.removeEventListener("afterprint", onAfterPrint);
  };
}

/** Whether the page renders for paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}
