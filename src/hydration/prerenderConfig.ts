/** For which windows, and how wide, the parts of the canonical pages stand in their HTML. */

import type { ChartId } from "../url/view";
import type { Breakpoint, PrerenderConfig } from "./breakpoints";

type Drawn = ReturnType<PrerenderConfig["breakpointsFor"]>;

const EACH: Drawn = { phone: "phone", tablet: "tablet", desktop: "desktop" };
const FOLDED_OR_NOT: Drawn = { phone: "phone", tablet: "phone", desktop: "desktop" };
const NARROW_OR_WIDE: Drawn = { phone: "phone", tablet: "desktop", desktop: "desktop" };
const PHONE: Drawn = { phone: "phone", tablet: "phone", desktop: "phone" };

/** What a reader of the page sees first; the rest is drawn for phones until it comes near. */
const FIRST: Readonly<Record<string, Drawn>> = {
  slider: NARROW_OR_WIDE,
  filters: FOLDED_OR_NOT,
  gap: NARROW_OR_WIDE,
};

type Widths = Readonly<Record<Breakpoint, number>>;

/** Windows of 360, 768 and 1280 px, without the gutters. */
const PAGE: Widths = { phone: 328, tablet: 706, desktop: 1136 };
/** The gap stands beside the backlog where there is room (Page.module.css). */
const GAP: Widths = { ...PAGE, desktop: 718 };
/** Frames of 360, 640 and 1216 px. */
const FRAME: Widths = { phone: 344, tablet: 614, desktop: 1176 };

/**
 * How the HTML of a page was drawn: of `embed-<chart>.html`, or of `index.html` when null.
 * `current` is the breakpoint of the window; null in the build.
 */
export function prerenderConfig(
  embed: ChartId | null,
  current: Breakpoint | null,
): PrerenderConfig {
  if (embed !== null)
    return { breakpointsFor: () => EACH, widthAt: (_, name) => FRAME[name], current };
  return {
    breakpointsFor: (part) => FIRST[part] ?? PHONE,
    widthAt: (part, name) => (part === "gap" ? GAP : PAGE)[name],
    current,
  };
}
