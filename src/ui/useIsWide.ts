import { useContext, useSyncExternalStore } from "react";
import { BreakpointContext } from "../hydration/breakpoints";

/** From this width on the filters are in a row: the breakpoint of FilterBar.module.css. */
const WIDE = "(min-width: 60rem)";

function list(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(WIDE) : null;
}

function subscribe(listener: () => void): () => void {
  const query = list();
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}

/** Whether there is room for a row of filters; yes where the page cannot know. */
export function useIsWide(): boolean {
  const drawn = useContext(BreakpointContext);
  return useSyncExternalStore(
    subscribe,
    () => list()?.matches ?? true,
    () => drawn === null || drawn.name === "desktop",
  );
}
