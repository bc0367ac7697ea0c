/** Starts a page: takes over what the build has drawn, or draws anew where the link asks for more. */
import type { ComponentType, ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { WINDOW_CLASSES, WINDOW_QUERIES } from "../charts/parts/windows";
import { drawnTableQuery, recordQuery } from "../data/drawnFiles";
import { FileCache } from "../data/fileCache";
import { FileError } from "../data/load";
import { ENGLISH } from "../text/language";
import { LanguageProvider } from "../text/useLanguage";
import { CHART_IDS, type ChartId } from "../view/view";
import { DRAWN_TABLES } from "./charts";
import { createGates, GatesContext } from "./gates";
import { prerenderedFor } from "./prerendered";
import { RecordFault } from "./RecordFault";
import { Shell } from "./Shell";
import "../style/tokens.css";
import "../style/global.css";

const html = document.documentElement;

function pageEmbed(): ChartId | null {
  return CHART_IDS.find((id) => id === html.dataset.embed) ?? null;
}

/** Draws from nothing: the link asks for another view than the HTML holds, or there is none. */
function draw(root: HTMLElement, cache: FileCache, page: ReactNode): void {
  root.replaceChildren();
  delete html.dataset.view;
  createRoot(root).render(
    <Shell
      cache={cache}
      language={ENGLISH}
      page={{ embed: pageEmbed(), search: "" }}
      prerendered={null}
    >
      {page}
    </Shell>,
  );
}

/** Lets the prerendered page run; its record is in the cache. */
function takeOver(root: HTMLElement, cache: FileCache, page: ReactNode): void {
  const present =
    WINDOW_CLASSES.find((name) => window.matchMedia(WINDOW_QUERIES[name]).matches) ?? "desktop";
  const drawn = prerenderedFor(pageEmbed(), present);
  // What the style rules hide in this window is no part of the page that runs.
  for (const other of root.querySelectorAll("[data-hidden]"))
    if (other.getAttribute("data-hidden")?.split(" ").includes(present)) other.remove();
  const gates = createGates((part) =>
    Promise.all(
      (DRAWN_TABLES[part as ChartId] ?? []).map((name) => cache.fetch(drawnTableQuery(name))),
    ),
  );
  // A frame is its chart: the page that holds it decides when to load it, and waits for its height.
  if (pageEmbed() !== null) gates.openAll();
  window.addEventListener("beforeprint", gates.openAll);
  hydrateRoot(
    root,
    <Shell
      cache={cache}
      language={ENGLISH}
      // The keys that this link has leave the figures as they stand (see firstPaint.ts).
      page={{ embed: pageEmbed(), search: window.location.search }}
      prerendered={drawn}
    >
      <GatesContext value={gates}>{page}</GatesContext>
    </Shell>,
    {
      onRecoverableError(error) {
        // A table that did not arrive is named in its chart; anything else is a fault of ours.
        if (!(error instanceof Error && error.cause instanceof FileError)) reportError(error);
      },
    },
  );
}

/** Says above the prerendered page that its record did not arrive, and tries again when asked to. */
function showFault(root: HTMLElement, error: FileError, retry: () => void): void {
  const place = document.createElement("div");
  root.before(place);
  const fault = createRoot(place);
  const again = () => {
    fault.unmount();
    place.remove();
    retry();
  };
  fault.render(
    <LanguageProvider value={ENGLISH}>
      <RecordFault error={error} standing onRetry={again} />
    </LanguageProvider>,
  );
}

/** Starts `Page` in the element `root` of the document. */
export function start(Page: ComponentType): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element with the id root");
  const cache = new FileCache();
  if (root.firstElementChild === null || html.dataset.view === "other") {
    html.dataset.live = "";
    draw(root, cache, <Page />);
    return;
  }
  const load = () =>
    cache.fetch(recordQuery).then(
      () => {
        html.dataset.live = "";
        takeOver(root, cache, <Page />);
      },
      (error: unknown) => {
        if (!(error instanceof FileError)) throw error;
        showFault(root, error, load);
      },
    );
  void load();
}
