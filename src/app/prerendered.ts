/** For which windows, and how wide, the parts of the canonical pages stand in their HTML. */
import type { Prerendered, WindowClass } from "../charts/parts/windows";
import type { ChartId } from "../view/view";

type Drawn = ReturnType<Prerendered["drawnFor"]>;

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

type Widths = Readonly<Record<WindowClass, number>>;

/** Windows of 360, 768 and 1280 px, without the gutters. */
const PAGE: Widths = { phone: 328, tablet: 706, desktop: 1136 };
/** The gap stands beside the backlog where there is room (Page.module.css). */
const GAP: Widths = { ...PAGE, desktop: 718 };
/** Frames of 360, 640 and 1216 px. */
const FRAME: Widths = { phone: 344, tablet: 614, desktop: 1176 };

/**
 * How the HTML of a page was drawn: of `embed-<chart>.html`, or of `index.html` when null.
 * `window` is the class of the present window; null in the build.
 */
export function prerenderedFor(embed: ChartId | null, window: WindowClass | null): Prerendered {
  if (embed !== null) return { drawnFor: () => EACH, widthOf: (_, name) => FRAME[name], window };
  return {
    drawnFor: (part) => FIRST[part] ?? PHONE,
    widthOf: (part, name) => (part === "gap" ? GAP : PAGE)[name],
    window,
  };
}
