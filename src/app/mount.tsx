/** Starts a page: takes over what the build has drawn, or draws anew where the link asks for more. */
import type { ComponentType, ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { CHART_TABLES, CHARTS } from "../charts/registry";
import { drawnTableQuery, recordQuery } from "../data/drawnFiles";
import { FileCache } from "../data/fileCache";
import { FetchError } from "../data/load";
import { BREAKPOINT_QUERIES, BREAKPOINTS } from "../hydration/breakpoints";
import { createIslands, IslandsContext } from "../hydration/islands";
import { prerenderConfig } from "../hydration/prerenderConfig";
import { ENGLISH } from "../messages/language";
import { LanguageProvider } from "../messages/useLanguage";
import { CHART_IDS, type ChartId } from "../url/view";
import { Providers } from "./Providers";
import { RecordErrorNotice } from "./RecordErrorNotice";
import "../styles/tokens.css";
import "../styles/global.css";

const html = document.documentElement;

function pageEmbed(): ChartId | null {
  return CHART_IDS.find((id) => id === html.dataset.embed) ?? null;
}

/** Draws from nothing: the link asks for another view than the HTML holds, or there is none. */
function renderFresh(root: HTMLElement, cache: FileCache, page: ReactNode): void {
  root.replaceChildren();
  delete html.dataset.view;
  createRoot(root).render(
    <Providers
      cache={cache}
      language={ENGLISH}
      page={{ embed: pageEmbed(), search: "" }}
      prerendered={null}
    >
      {page}
    </Providers>,
  );
}

/** Lets the prerendered page run; its record is in the cache. */
function hydrate(root: HTMLElement, cache: FileCache, page: ReactNode): void {
  const present =
    BREAKPOINTS.find((name) => window.matchMedia(BREAKPOINT_QUERIES[name]).matches) ?? "desktop";
  const drawn = prerenderConfig(CHARTS, pageEmbed(), present);
  // What the style rules hide in this window is no part of the page that runs.
  for (const other of root.querySelectorAll("[data-hidden]"))
    if (other.getAttribute("data-hidden")?.split(" ").includes(present)) other.remove();
  const gates = createIslands((part) =>
    Promise.all(
      [...(CHART_TABLES.get(part) ?? [])].map((name) => cache.fetch(drawnTableQuery(name))),
    ),
  );
  // A frame is its chart: the page that holds it decides when to load it, and waits for its height.
  if (pageEmbed() !== null) gates.hydrateAll();
  window.addEventListener("beforeprint", gates.hydrateAll);
  hydrateRoot(
    root,
    <Providers
      cache={cache}
      language={ENGLISH}
      // The keys that this link has leave the figures as they stand (see firstPaint.ts).
      page={{ embed: pageEmbed(), search: window.location.search }}
      prerendered={drawn}
    >
      <IslandsContext value={gates}>{page}</IslandsContext>
    </Providers>,
    {
      onRecoverableError(error) {
        // A table that did not arrive is named in its chart; anything else is a fault of ours.
        if (!(error instanceof Error && error.cause instanceof FetchError)) reportError(error);
      },
    },
  );
}

/** Says above the prerendered page that its record did not arrive, and tries again when asked to. */
function renderError(root: HTMLElement, error: FetchError, retry: () => void): void {
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
      <RecordErrorNotice error={error} standing onRetry={again} />
    </LanguageProvider>,
  );
}

/** Starts `Page` in the element `root` of the document. */
export function mount(Page: ComponentType): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element with the id root");
  const cache = new FileCache();
  if (root.firstElementChild === null || html.dataset.view === "other") {
    html.dataset.hydrated = "";
    renderFresh(root, cache, <Page />);
    return;
  }
  const load = () =>
    cache.fetch(recordQuery).then(
      () => {
        html.dataset.hydrated = "";
        hydrate(root, cache, <Page />);
      },
      (error: unknown) => {
        if (!(error instanceof FetchError)) throw error;
        renderError(root, error, load);
      },
    );
  void load();
}
