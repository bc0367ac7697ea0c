/**
 * Tells a page that frames a chart how tall it is. Only speaks, never listens: a frame that obeys
 * no message cannot be steered by one.
 */
import type { ChartId } from "../view/view";

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

/** What stands in the place of a chart is as tall as the frame, which would grow by it for ever. */
const WAITING = "[data-chart-waiting]";

/**
 * Posts the height of `root` to the parent window whenever it changes, once its chart is drawn;
 * does nothing when the page is not framed. Gives back the way to stop.
 */
export function reportHeight(root: Element, id: ChartId): () => void {
  if (window.parent === window || typeof ResizeObserver === "undefined") return () => {};
  let last = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === 0 || height === last || root.querySelector(WAITING) !== null) return;
    last = height;
    // A height is no secret, and the frame cannot know which origin holds it: any may read it.
    for (const message of sizeMessages(id, height, window.location.href))
      window.parent.postMessage(message, "*");
  });
  observer.observe(root);
  return () => observer.disconnect();
}
