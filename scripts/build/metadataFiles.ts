/**
 * Writes what other programs read of the published pages: a picture and an oEmbed answer for the
 * whole page and for every chart, and the lines in the pages' heads that lead to them. Addresses
 * are absolute, as these readers need them (site.ts). Runs after the pages are written
 * (prerender.ts), or it would not find them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Plugin } from "vite";
import { buildSnippet } from "../../src/features/embed-dialog/snippet";
import { ENGLISH } from "../../src/messages/language";
import { CHART_IDS, type ChartId, DEFAULT_VIEW, embedPath } from "../../src/url/view";
import { readPackage } from "../read-package";
import { cardSvg, DRAWN_WIDTH, toPng } from "./card";
import { type DrawnChart, readDrawnChart } from "./drawnChart";
import { FRAME_HEIGHTS, FRAME_WIDTH } from "./frameHeights";
import { literalStyle } from "./literalStyle";
import {
  type CanonicalPage,
  cardPath,
  datasetOf,
  headOf,
  nameOf,
  oembedOf,
  oembedPath,
} from "./metadata";
import { loadRenderer } from "./renderer";
import { siteAddress } from "./site";

const DATA = "public/data";
const { app } = ENGLISH.messages;

/** Every chart as the default view draws it, at the width of a card. */
async function drawCharts(): Promise<ReadonlyMap<ChartId, DrawnChart>> {
  const { renderView } = await loadRenderer(DATA);
  const data = readPackage(DATA);
  const desktop = { phone: "desktop", tablet: "desktop", desktop: "desktop" } as const;
  const drawn = { widthAt: () => DRAWN_WIDTH, breakpointsFor: () => desktop, current: null };
  const charts = new Map<ChartId, DrawnChart>();
  for (const embed of CHART_IDS) {
    const html = await renderView("", data, { embed, drawn });
    charts.set(embed, readDrawnChart(new JSDOM(html).window.document));
  }
  return charts;
}

/** The styles of the built pages, in one piece. */
function builtStyles(folder: string): string {
  const assets = join(folder, "assets");
  const files = readdirSync(assets).filter((file) => file.endsWith(".css"));
  return files.map((file) => readFileSync(join(assets, file), "utf8")).join("\n");
}

function oembed(site: string, page: CanonicalPage) {
  const { chart, title } = page;
  if (chart === null) return oembedOf(site, page, app.page.name, null);
  const height = FRAME_HEIGHTS[chart];
  const view = DEFAULT_VIEW;
  const linkText = app.embed.full;
  const html = buildSnippet({ site, chart, view, title, linkText, height, script: false });
  return oembedOf(site, page, app.page.name, { html, width: FRAME_WIDTH, height });
}

function dataset(site: string) {
  const description = JSON.parse(readFileSync(join(DATA, "datapackage.json"), "utf8"));
  const { strikes } = readPackage(DATA);
  const days = strikes.flatMap(({ start, end }) => [start, end]).sort();
  return datasetOf(site, description, { start: days[0] ?? "", end: days.at(-1) ?? "" });
}

/** Adds lines to the head of a built page. */
function withHead(html: string, lines: readonly string[]): string {
  if (!html.includes("</head>")) throw new Error("a built page has no head");
  return html.replace("</head>", () => `  ${lines.join("\n    ")}\n  </head>`);
}

export function metadataFiles(): Plugin {
  let folder = "dist";
  return {
    name: "metadata-files",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const site = siteAddress(process.env);
        const charts = await drawCharts();
        const style = literalStyle(builtStyles(folder));
        for (const name of ["cards", "oembed"]) mkdirSync(join(folder, name), { recursive: true });
        const pages: readonly CanonicalPage[] = [
          { chart: null, title: app.page.title, description: app.page.standfirst },
          ...[...charts].map(([chart, { title, summary }]) => ({
            chart,
            title: `${app.page.name}: ${title}`,
            description: summary,
          })),
        ];
        for (const page of pages) {
          const drawn = charts.get(page.chart ?? CHART_IDS[0]);
          if (drawn === undefined) throw new Error(`no drawing of ${nameOf(page)}`);
          writeFileSync(join(folder, cardPath(page)), toPng(cardSvg(drawn, app.page.name, style)));
          writeFileSync(join(folder, oembedPath(page)), JSON.stringify(oembed(site, page)));
          const file = join(folder, page.chart === null ? "index.html" : embedPath(page.chart));
          const data = page.chart === null ? dataset(site) : null;
          const head = headOf(site, page, app.page.name, data);
          writeFileSync(file, withHead(readFileSync(file, "utf8"), head));
        }
      },
    },
  };
}
