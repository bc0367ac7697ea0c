/**
 * Last step of `npm run build`: renders the pages from the server build and writes them into the
 * client build, with a social card and an oEmbed answer each. Addresses in the metadata are
 * absolute, as their readers need them (siteUrl.ts).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest } from "vite";
import { CHARTS } from "../../src/charts/registry";
import type * as Renderer from "../../src/entry-server";
import { buildSnippet } from "../../src/features/embed-dialog/snippet";
import { ENGLISH } from "../../src/messages/en";
import { type ChartId, DEFAULT_VIEW, embedPath } from "../../src/url/view";
import { corePaths, dataManifest } from "../data/manifest";
import { readPackage } from "../read-package";
import { ICON_SIZES, iconPath, iconPng } from "./commonHead";
import { contentSecurityPolicy, SCRIPTLESS_POLICY } from "./csp";
import { deferredFiles, embedModules, pageModules } from "./deferredFiles";
import { hostHeaders } from "./hostHeaders";
import { buildInlineScripts } from "./inlineScripts";
import {
  type CanonicalPage,
  cardPath,
  describeDataset,
  EMBED_WIDTH,
  headTags,
  oembedAnswer,
  oembedPath,
  searchTags,
} from "./metadata";
import { embedPage, indexPage, methodPage } from "./pages";
import { buildServiceWorker, copyFiles } from "./serviceWorker";
import { siteUrl } from "./siteUrl";
import { cardPng } from "./socialCard";

const DATA = "public/data";
const DIST = "dist";
/** Folder of the server build (vite.config.ts). */
const SERVER = "node_modules/.cache/prerender";

const { app } = ENGLISH.messages;
const siteName = app.page.name;
const site = siteUrl(process.env);

function write(path: string, content: string | Uint8Array): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes card and oEmbed answer of a page, and returns the lines of its head that lead to them. */
function writeMetadata(
  page: CanonicalPage,
  card: string,
  frame: { readonly html: string; readonly width: number; readonly height: number } | null,
  dataset: unknown,
): readonly string[] {
  write(cardPath(page), cardPng(card));
  write(oembedPath(page), JSON.stringify(oembedAnswer(site, page, siteName, frame)));
  return headTags(site, page, siteName, dataset);
}

function embedFrame(chart: ChartId, title: string, height: number) {
  const linkText = app.embed.full;
  const view = DEFAULT_VIEW;
  const html = buildSnippet({ site, chart, view, title, linkText, height, script: false });
  return { html, width: EMBED_WIDTH, height };
}

const entry = pathToFileURL(resolve(SERVER, "entry-server.js")).href;
const { renderView, renderMethod, previewChart }: typeof Renderer = await import(entry);
const manifest: Manifest = JSON.parse(readFileSync(join(DIST, ".vite/manifest.json"), "utf8"));
const stylesheet = manifest["style.css"]?.file;
if (stylesheet === undefined) throw new Error("the build has no style sheet");

const data = readPackage(DATA);
const dataPaths = corePaths(dataManifest(DATA));
const parts = { inline: await buildInlineScripts(), stylesheet: `./${stylesheet}` };

/** The whole page shows the card of its first chart. */
let firstCard = "";

for (const chart of CHARTS) {
  const { id, embedHeight } = chart;
  const { title, summary, card } = await previewChart(id, data);
  const page = { chart: id, title: `${siteName}: ${title}`, description: summary };
  if (firstCard === "") firstCard = card;
  const html = embedPage(parts, chart, {
    app: await renderView("", data, { embed: id }),
    deferred: deferredFiles(manifest, embedModules(manifest, chart), dataPaths),
    metadata: writeMetadata(page, card, embedFrame(id, page.title, embedHeight), null),
  });
  write(embedPath(id), html);
}

const days = data.strikes.flatMap(({ start, end }) => [start, end]).sort();
const dataset = describeDataset(
  site,
  JSON.parse(readFileSync(join(DATA, "datapackage.json"), "utf8")),
  { start: days[0] ?? "", end: days.at(-1) ?? "" },
);
const page = { chart: null, title: app.page.title, description: app.page.description };
write(
  "index.html",
  indexPage(parts, {
    app: await renderView("", data),
    deferred: deferredFiles(manifest, pageModules(manifest, CHARTS), dataPaths),
    metadata: writeMetadata(page, firstCard, null, dataset),
  }),
);
write(
  "method.html",
  methodPage(parts, {
    app: await renderMethod(data),
    metadata: searchTags(`${site}method.html`, app.page.methodDescription),
  }),
);

const icon = readFileSync("public/favicon.svg", "utf8");
for (const size of ICON_SIZES) write(iconPath(size), iconPng(icon, size));
write(
  "_headers",
  hostHeaders({ page: contentSecurityPolicy(parts.inline), method: SCRIPTLESS_POLICY }),
);

const tables = Object.values(dataManifest(DATA).tables).map(({ path }) => path);
write("service-worker.js", await buildServiceWorker(copyFiles(DIST, tables)));
