/** For which breakpoints, and how wide, the parts of the built pages are prerendered. */
import type { Breakpoint, PrerenderConfig } from "./breakpoints";

type BreakpointMap = Readonly<Record<Breakpoint, Breakpoint>>;
type Widths = Readonly<Record<Breakpoint, number>>;

const EACH: BreakpointMap = { phone: "phone", tablet: "tablet", desktop: "desktop" };
const PHONE: BreakpointMap = { phone: "phone", tablet: "phone", desktop: "phone" };
/** For phones, and for everything wider. */
export const NARROW_OR_WIDE: BreakpointMap = {
  phone: "phone",
  tablet: "desktop",
  desktop: "desktop",
};

/** How a part of the page is prerendered, where it differs from the default. */
export interface PrerenderPlan {
  /** For each breakpoint the one whose drawing is shown; that of phones by default. */
  readonly breakpoints?: BreakpointMap;
  /** Widths on the page, in px, where they differ from the page's own. */
  readonly widths?: Partial<Widths>;
}

/** Windows of 360, 768 and 1280 px, without the gutters. */
const PAGE: Widths = { phone: 328, tablet: 706, desktop: 1136 };
/** Frames of 360, 640 and 1216 px. */
const FRAME: Widths = { phone: 344, tablet: 614, desktop: 1176 };

/** A chart as far as prerendering knows it. */
export interface PrerenderedChart {
  readonly id: string;
  readonly prerender: PrerenderPlan;
}

/**
 * How the HTML of a page was prerendered: of `embed-<chart>.html`, or of `index.html` when `embed`
 * is null. `current` is the breakpoint of the window; null in the build.
 */
export function prerenderConfig(
  charts: readonly PrerenderedChart[],
  embed: string | null,
  current: Breakpoint | null,
): PrerenderConfig {
  if (embed !== null)
    return { breakpointsFor: () => EACH, widthAt: (_, name) => FRAME[name], current };
  const plan = (part: string) => charts.find(({ id }) => id === part)?.prerender ?? {};
  return {
    breakpointsFor: (part) => plan(part).breakpoints ?? PHONE,
    widthAt: (part, name) => ({ ...PAGE, ...plan(part).widths })[name],
    current,
  };
}
