/**
 * Inline script that fetches the page's scripts and data after the prerendered chart is painted, so
 * that nothing delays the chart on a slow connection, and says so when they do not come. It is in
 * the page twice. The copy in the head acts where there is nothing to paint first: the link asks for
 * another view (preHydrate.ts), or the page is in the background. The copy at the end of the body
 * acts in all other cases. It is built as ES5: old browsers must read it to say that they are old.
 */
import { START_NOTICE, showStartFault } from "../../src/app/startFault";
import type { DeferredFiles } from "./deferredFiles";

/**
 * Delay after which a page without a paint starts anyway, in ms. Browsers do not paint a frame far
 * below the fold of its host page, and the host waits for the height that the scripts report.
 */
const UNPAINTED_DELAY_MS = 3000;
/** Time in ms after which a message says that the page is still loading. */
const SLOW_MS = 10_000;

const root = document.documentElement;
const hasModules = "noModule" in HTMLScriptElement.prototype;
/** Interfaces that the scripts call and that browsers have had since 2022 and 2023. */
const isModern = hasModules && "hasOwn" in Object && "timeout" in AbortSignal;

/**
 * Appends an element to the head, one a task: starting a request takes a phone some milliseconds,
 * and input must not wait for all of them.
 */
function appendSoon(tag: string, attributes: object): void {
  const element = document.createElement(tag);
  Object.assign(element, { crossOrigin: "anonymous", ...attributes });
  setTimeout(() => document.head.appendChild(element));
}

/** Shows a fault once the notice is parsed. */
function fail(fault: "script" | "slow" | "browser" | "file"): void {
  if (document.getElementById(START_NOTICE) !== null) showStartFault(fault);
  else document.addEventListener("DOMContentLoaded", () => showStartFault(fault));
}

function onScriptError(): void {
  fail(isModern ? "script" : "browser");
}

/** A script that arrives and cannot be read or run, before the page has started. */
function onError({ filename }: ErrorEvent): void {
  if (filename.indexOf("/assets/") !== -1) onScriptError();
}

function start(): void {
  if (root.hasAttribute("data-starting")) return;
  root.setAttribute("data-starting", "");
  const list = document.getElementById("deferred-files")?.textContent ?? "";
  const { entry, modules, data }: DeferredFiles = JSON.parse(list);
  for (const href of modules) appendSoon("link", { rel: "modulepreload", href });
  for (const href of data) appendSoon("link", { rel: "preload", as: "fetch", href });
  appendSoon("script", { type: "module", src: entry, onerror: onScriptError });
  window.addEventListener("error", onError);
  setTimeout(() => {
    if (!root.hasAttribute("data-start-fault")) fail("slow");
  }, SLOW_MS);
}

/** A page from a folder: it has no origin, and gets no file that is asked for with one. */
function startFromFolder(): void {
  const sheet = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  sheet?.removeAttribute("crossorigin");
  sheet?.parentNode?.replaceChild(sheet.cloneNode(), sheet);
  fail("file");
}

const startsAtOnce = document.hidden || root.hasAttribute("data-view");
// While the head is parsed there is no body yet.
const isInHead = document.body === null;
if (!isInHead)
  document
    .querySelector(`#${START_NOTICE} button`)
    ?.addEventListener("click", () => location.reload());
if (location.protocol === "file:") {
  if (!isInHead) startFromFolder();
} else if (!hasModules) fail("browser");
else if (startsAtOnce) start();
else if (!isInHead) {
  // The second frame begins once the first is on its way to the screen.
  requestAnimationFrame(() => requestAnimationFrame(start));
  setTimeout(start, UNPAINTED_DELAY_MS);
}
