/**
 * Tells a page that frames a chart how tall it is. The one message it knows is the question for
 * that height; a frame that obeys no other cannot be steered by one.
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

/** Asked by a parent whose script (`embed.js`) started after the height had been told. */
export function isHeightRequest(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { type, v } = data as { readonly type?: unknown; readonly v?: unknown };
  return type === "strike-ledger:ask" && v === 1;
}

/**
 * What still waits for data has not got its height yet, nor has a chart as the build drew it, for
 * a usual width; a host fitted to either would jump later.
 */
const WAITING = '[aria-busy="true"], [data-chart]:not([data-hydrated])';

/**
 * Posts the height of `root` to the parent window whenever it changes, once its chart is drawn,
 * and again when the parent asks; does nothing when the page is not framed. Gives back the way to
 * stop.
 */
export function reportHeight(root: Element, id: ChartId): () => void {
  if (window.parent === window || typeof ResizeObserver === "undefined") return () => {};
  let told = 0;
  const tell = () => {
    // A height is no secret, and the frame cannot know which origin holds it: any may read it.
    for (const message of sizeMessages(id, told, window.location.href))
      window.parent.postMessage(message, "*");
  };
  const check = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === 0 || height === told || root.querySelector(WAITING) !== null) return;
    told = height;
    tell();
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source === window.parent && told > 0 && isHeightRequest(data)) tell();
  };
  const sizes = new ResizeObserver(check);
  sizes.observe(root);
  // A chart may arrive, or come to run, without a change of height.
  const parts = new MutationObserver(check);
  const attributeFilter = ["aria-busy", "data-hydrated"];
  parts.observe(root, { subtree: true, childList: true, attributeFilter });
  window.addEventListener("message", onMessage);
  return () => {
    sizes.disconnect();
    parts.disconnect();
    window.removeEventListener("message", onMessage);
  };
}
