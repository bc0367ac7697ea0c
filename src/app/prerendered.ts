/** For which windows the parts of the canonical pages stand in their HTML. */
import {
  FRAME_WIDTHS,
  PAGE_WIDTHS,
  type Prerendered,
  WINDOW_CLASSES,
  type WindowClass,
} from "../charts/parts/windows";
import { CHART_IDS, type ChartId } from "../view/view";

/** What a reader sees first; the rest is drawn for phones until it comes near the window. */
const FIRST: readonly string[] = ["filters", CHART_IDS[0]];

/**
 * How the HTML of a page was drawn: of `embed-<chart>.html`, or of `index.html` when null.
 * `window` is the class of the present window; null in the build.
 */
export function prerenderedFor(embed: ChartId | null, window: WindowClass | null): Prerendered {
  return {
    widths: embed === null ? PAGE_WIDTHS : FRAME_WIDTHS,
    drawnFor: (part) =>
      embed !== null || FIRST.includes(part) ? WINDOW_CLASSES : WINDOW_CLASSES.slice(0, 1),
    window,
  };
}
