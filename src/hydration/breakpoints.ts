/**
 * Classes of windows. The width that a drawing will have is not known when the build prerenders
 * it, so what stands first on a page is drawn once for each class, and a style rule shows the one
 * that fits the window (EachWindow.module.css). A page that runs draws once, for the width it
 * measures.
 */
import { createContext, useContext, useSyncExternalStore } from "react";

export const BREAKPOINTS = ["phone", "tablet", "desktop"] as const;
export type Breakpoint = (typeof BREAKPOINTS)[number];

/** Media query of each class; the breakpoints of EachWindow.module.css and FilterBar.module.css. */
export const BREAKPOINT_QUERIES: Readonly<Record<Breakpoint, string>> = {
  phone: "(width < 36rem)",
  tablet: "(36rem <= width < 60rem)",
  desktop: "(width >= 60rem)",
};

/** How a page stands in its HTML until it runs. */
export interface PrerenderConfig {
  /** For each class of windows the class for which a part (a chart's id, `filters`) is drawn. */
  readonly breakpointsFor: (part: string) => Readonly<Record<Breakpoint, Breakpoint>>;
  /** Width of a part in the most usual window of a class, in px. */
  readonly widthAt: (part: string, name: Breakpoint) => number;
  /** The class of the present window; null in the build, which draws for all. */
  readonly current: Breakpoint | null;
}

/** Null on a page that starts from nothing. */
export const PrerenderContext = createContext<PrerenderConfig | null>(null);

/** The class that is being drawn, and the width its charts have; null where a page measures. */
export const BreakpointContext = createContext<{
  readonly name: Breakpoint;
  readonly width: number;
} | null>(null);

/** Whether the page takes over what the build has drawn. */
export function useIsPrerendered(): boolean {
  return useContext(PrerenderContext) !== null;
}

const never = () => () => {};

/** Whether scripts run: false in the build and in the first pass over what it has drawn. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
