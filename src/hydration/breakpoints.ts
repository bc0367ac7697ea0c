/**
 * Breakpoints. The build does not know how wide a chart will be, so it renders what is first on a
 * page once for each breakpoint, and a style rule shows the one that fits the window
 * (PrerenderedBreakpoints.module.css). A hydrated page renders once, for the width it measures.
 */
import { createContext, useContext, useSyncExternalStore } from "react";

export const BREAKPOINTS = ["phone", "tablet", "desktop"] as const;
export type Breakpoint = (typeof BREAKPOINTS)[number];

/** Media queries; the same as in PrerenderedBreakpoints.module.css and FilterBar.module.css. */
export const BREAKPOINT_QUERIES: Readonly<Record<Breakpoint, string>> = {
  phone: "(width < 36rem)",
  tablet: "(36rem <= width < 60rem)",
  desktop: "(width >= 60rem)",
};

/** How a page was prerendered. */
export interface PrerenderConfig {
  /** For each breakpoint the one that a part (a chart's id, `filters`) is prerendered for. */
  readonly breakpointsFor: (part: string) => Readonly<Record<Breakpoint, Breakpoint>>;
  /** Width of a part in the most usual window of a breakpoint, in px. */
  readonly widthAt: (part: string, name: Breakpoint) => number;
  /** Breakpoint of the window; null in the build, which renders for all. */
  readonly current: Breakpoint | null;
}

/** Null on a page that was not prerendered. */
export const PrerenderContext = createContext<PrerenderConfig | null>(null);

/** The breakpoint that is rendered, and its width in px; null where the page measures. */
export const BreakpointContext = createContext<{
  readonly name: Breakpoint;
  readonly width: number;
} | null>(null);

/** Whether the page was prerendered and is hydrated. */
export function useIsPrerendered(): boolean {
  return useContext(PrerenderContext) !== null;
}

const subscribeToNothing = () => () => {};

/** Whether scripts run: false in the build and in the first render of hydration. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
