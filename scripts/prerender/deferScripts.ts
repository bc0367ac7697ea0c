/**
 * Inline script that fetches the page's scripts and data after the prerendered chart is painted, so
 * that nothing delays the chart on a slow connection. It is in the page twice. The copy in the head
 * acts where there is nothing to paint first: the link asks for another view (preHydrate.ts), or
 * the page is in the background. The copy at the end of the body acts in all other cases.
 */
import type { DeferredFiles } from "./deferredFiles";

/**
 * Delay after which a page without a paint starts anyway, in ms. Browsers do not paint a frame far
 * below the fold of its host page, and the host waits for the height that the scripts report.
 */
const UNPAINTED_DELAY_MS = 3000;

let started = false;

function append(tag: string, attributes: object): void {
  const element = document.createElement(tag);
  document.head.append(Object.assign(element, { crossOrigin: "anonymous", ...attributes }));
}

function start(): void {
  if (started) return;
  started = true;
  const list = document.getElementById("deferred-files")?.textContent ?? "";
  const { entry, modules, data }: DeferredFiles = JSON.parse(list);
  for (const href of modules) append("link", { rel: "modulepreload", href });
  for (const href of data) append("link", { rel: "preload", as: "fetch", href });
  append("script", { type: "module", src: entry });
}

const startsAtOnce = document.hidden || document.documentElement.dataset.view !== undefined;
// While the head is parsed there is no body yet.
const isInHead = document.body === null;
const isStarted = document.querySelector("script[type=module]") !== null;
if (!isStarted && startsAtOnce) start();
else if (!isStarted && !isInHead) {
  // The second frame begins once the first is on its way to the screen.
  requestAnimationFrame(() => requestAnimationFrame(start));
  setTimeout(start, UNPAINTED_DELAY_MS);
}
