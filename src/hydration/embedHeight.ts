/**
 * Reports the height of an embedded chart to the page that frames it. The only message it accepts
 * is a request for that height, so that a host page cannot control it.
 */
import type { ChartId } from "../url/view";

/** The three messages for one height: ours, AMP's `embed-size` and Medium's `iframe.resize`. */
export function sizeMessages(id: ChartId, height: number, href: string): readonly unknown[] {
  return [
    { type: "strike-ledger:size", v: 1, id, height },
    // https://amp.dev/documentation/components/amp-iframe (resizing)
    { sentinel: "amp", type: "embed-size", height },
    // The shape Medium and its imitators read: a string, not an object.
    JSON.stringify({ src: href, context: "iframe.resize", height }),
  ];
}

/** Sent by a parent page whose script (`embed.js`) started after the height was reported. */
export function isHeightRequest(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { type, v } = data as { readonly type?: unknown; readonly v?: unknown };
  return type === "strike-ledger:ask" && v === 1;
}

/**
 * Parts without their final height: those that wait for data, and prerendered charts, which have a
 * usual width. A host page fitted to either would jump later.
 */
export const WAITING = '[aria-busy="true"], [data-chart]:not([data-hydrated])';

/** Attribute inside a plot that fills a compact frame: the height in px at which it reads best. */
export const BEST_HEIGHT = "data-best-height";

/** Height in px of the lowest compact frame that is asked for: a lower one hides its subtitle. */
const LEAST_COMPACT = 416;

/** The height at which nothing is cut off and, in a compact frame, the plot has its best height. */
function bestHeight(root: Element): number {
  const best = root.querySelector(`[${BEST_HEIGHT}]`);
  const plot = best?.closest("[data-plot]");
  if (!best || !plot) return Math.ceil(root.getBoundingClientRect().height);
  // The root of a compact frame is as tall as its box; what does not fit counts as well.
  const height = Number(best.getAttribute(BEST_HEIGHT));
  const needed = root.scrollHeight - plot.getBoundingClientRect().height + height;
  return Math.max(LEAST_COMPACT, Math.ceil(needed));
}

/** Width of a frame in px below which no chart can be drawn. */
const LEAST_WIDTH = 120;

/**
 * Posts the height of `root` to the parent window whenever it changes, once its chart is hydrated,
 * and again when the parent requests it. Does nothing when the page is not framed. Returns a
 * function that stops.
 */
export function reportHeight(root: Element, id: ChartId): () => void {
  if (window.parent === window || typeof ResizeObserver === "undefined") return () => {};
  let posted = 0;
  const post = () => {
    // A height is public, and the frame cannot know the origin of its host.
    for (const message of sizeMessages(id, posted, window.location.href))
      window.parent.postMessage(message, "*");
  };
  const check = () => {
    // A closed drawer has no width, and a chart in it is as tall as its words are many.
    if (root.getBoundingClientRect().width < LEAST_WIDTH) return;
    const height = bestHeight(root);
    if (height === 0 || height === posted || root.querySelector(WAITING) !== null) return;
    posted = height;
    post();
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source === window.parent && posted > 0 && isHeightRequest(data)) post();
  };
  const sizes = new ResizeObserver(check);
  sizes.observe(root);
  // A chart may load, hydrate or ask for another height without a change of its own.
  const parts = new MutationObserver(check);
  const attributeFilter = ["aria-busy", "data-hydrated", BEST_HEIGHT];
  parts.observe(root, { subtree: true, childList: true, attributeFilter });
  window.addEventListener("message", onMessage);
  return () => {
    sizes.disconnect();
    parts.disconnect();
    window.removeEventListener("message", onMessage);
  };
}
