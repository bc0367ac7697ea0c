/** Starts a page: hydrates the prerendered HTML, or renders afresh when the link asks for another view. */
import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType, ReactNode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { CHARTS } from "../charts/registry";
import { tablesOfView } from "../charts/tablesOfView";
import { createQueryClient } from "../data/client";
import { FetchError } from "../data/fetchTable";
import { recordQuery, tableQuery } from "../data/queries";
import { BREAKPOINT_QUERIES, BREAKPOINTS } from "../hydration/breakpoints";
import { createIslands, IslandsContext } from "../hydration/islands";
import { prerenderConfig } from "../hydration/prerenderConfig";
import { ScriptError } from "../loading/importScript";
import type { Language } from "../messages/language";
import { loadLanguage } from "../messages/loadLanguage";
import { type ChartId, DEFAULT_VIEW } from "../url/view";
import { Providers } from "./Providers";
import { markStarted, showStartFault } from "./startFault";
import "../styles/tokens.css";
import "../styles/contrast.css";
import "../styles/forced.css";
import "../styles/global.css";
import { beforePrinting } from "../hydration/printing";

const html = document.documentElement;

/** Keeps an error out of the console when a notice on the page names what did not arrive. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof FetchError || error instanceof ScriptError)) reportError(error);
}

function pageEmbed(): ChartId | null {
  return CHARTS.find(({ id }) => id === html.dataset.embed)?.id ?? null;
}

interface Loaders {
  readonly client: QueryClient;
  readonly language: Language;
}

/** Renders without prerendered HTML: there is none, or it shows another view than the link. */
function renderFresh(root: HTMLElement, { client, language }: Loaders, page: ReactNode): void {
  root.replaceChildren();
  delete html.dataset.view;
  createRoot(root, { onCaughtError }).render(
    <Providers
      client={client}
      language={language}
      charts={CHARTS}
      page={{ embed: pageEmbed(), search: "" }}
      prerendered={null}
    >
      {page}
    </Providers>,
  );
}

/** Hydrates the prerendered page. Its parts keep their HTML until their data and scripts are there. */
function hydrate(root: HTMLElement, { client, language }: Loaders, page: ReactNode): void {
  const current =
    BREAKPOINTS.find((name) => window.matchMedia(BREAKPOINT_QUERIES[name]).matches) ?? "desktop";
  html.dataset.breakpoint = current;
  // The client renders for the current breakpoint only, so the HTML of the others must go.
  for (const other of root.querySelectorAll("[data-hidden]"))
    if (other.getAttribute("data-hidden")?.split(" ").includes(current)) other.remove();
  const islands = createIslands((id) => {
    const chart = CHARTS.find((one) => one.id === id);
    const names = chart === undefined ? [] : tablesOfView(chart, DEFAULT_VIEW);
    return Promise.all(names.map((name) => client.fetchQuery(tableQuery(name))));
  });
  // The host of a frame decides when to load it, and waits for its height.
  if (pageEmbed() !== null) islands.hydrateAll();
  beforePrinting(islands.hydrateAll);
  hydrateRoot(
    root,
    <Providers
      client={client}
      language={language}
      charts={CHARTS}
      // Such a link has no key that changes a figure (see preHydrate.ts).
      page={{ embed: pageEmbed(), search: window.location.search }}
      prerendered={prerenderConfig(CHARTS, pageEmbed(), current)}
    >
      <IslandsContext value={islands}>{page}</IslandsContext>
    </Providers>,
    {
      onCaughtError,
      onRecoverableError(error) {
        // The chart itself names a table that failed. Any other error is a bug.
        if (!(error instanceof Error && error.cause instanceof FetchError)) reportError(error);
      },
    },
  );
}

/** Starts `Page` in the element `root` of the document, or says why it cannot start. */
export async function mount(Page: ComponentType): Promise<void> {
  try {
    await start(Page);
    markStarted();
  } catch (error) {
    showStartFault("script");
    if (!(error instanceof ScriptError)) reportError(error);
  }
}

async function start(Page: ComponentType): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no element with the id root");
  const client = createQueryClient();
  void client.prefetchQuery(recordQuery);
  const language = await loadLanguage("en");
  const loaders = { client, language };
  if (root.firstElementChild === null || html.dataset.view === "other")
    renderFresh(root, loaders, <Page />);
  else hydrate(root, loaders, <Page />);
}
