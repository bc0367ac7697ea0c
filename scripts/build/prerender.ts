/**
 * Writes the canonical pages: `index.html` with the default view, and `embed-<chart>.html` for
 * every chart, drawn by the page's own code from the bundled data. The built `embed.html` is the
 * form of the latter and is not kept. `method.html` holds the method for readers without scripts.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { ENGLISH } from "../../src/messages/language";
import { CHART_IDS, type ChartId, embedPath } from "../../src/url/view";
import { corePaths, dataManifest } from "../data/manifest";
import { readPackage } from "../read-package";
import { withAfterPaint } from "./afterPaint";
import { loadRenderer } from "./renderer";

const FOLDER = "public/data";
const ROOT = '<div id="root"></div>';

/** What the page's code was built into. */
export interface BuiltFiles {
  /** Module id -> the script that holds it, for scripts that are fetched on their own. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Script -> the scripts it imports at once. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** Parts of the page that a reader of any window sees first and whose scripts come apart. */
const FIRST_PARTS = ["/src/features/as-of/AsOfSlider", "/src/charts/gap/", "/src/charts/backlog/"];

/** Of every frame, beside its chart. */
const FRAME_SLIDER = "/src/features/as-of/CompactSlider";

/** Charts whose tables have room in the HTML of the whole page (check-size.mjs). */
const TABLES: readonly ChartId[] = ["gap", "backlog", "sources", "places"];

/** Scripts to fetch early: those of the folders' modules, and what these import. */
function scriptsOf(folders: readonly string[], { scripts, imports }: BuiltFiles) {
  const found = [...scripts]
    .filter(([module]) => folders.some((folder) => module.includes(folder)))
    .map(([, script]) => script);
  for (const script of found)
    for (const one of imports.get(script) ?? []) if (!found.includes(one)) found.push(one);
  return found;
}

const ENTRY = / *<script type="module"[^>]* src="\.\/([^"]+)"><\/script>\n/;
const MODULE = / *<link rel="modulepreload"[^>]* href="\.\/([^"]+)">\n/g;

/** Puts the drawn view and the addresses of what it needs next into a built page. */
function fill(page: string, html: string, parts: readonly string[]): string {
  const entry = ENTRY.exec(page)?.[1];
  if (!page.includes(ROOT) || entry === undefined)
    throw new Error("a built page has no root or no script");
  const modules = new Set([...[...page.matchAll(MODULE)].map(([, file]) => file ?? ""), ...parts]);
  modules.delete(entry);
  const drawn = page
    .replace(ENTRY, "")
    .replace(MODULE, "")
    .replace(ROOT, () => `<div id="root">${html}</div>`);
  return withAfterPaint(drawn, {
    entry: `./${entry}`,
    modules: [...modules].map((file) => `./${file}`),
    data: corePaths(dataManifest(FOLDER)).map((file) => `./${file}`),
  });
}

/** A page without scripts, which therefore shows one view whatever its link says. */
function fillStill(page: string, html: string, title: string): string {
  return page
    .replace(/<script[^>]*>[\s\S]*?<\/script>\s*/g, "")
    .replace(MODULE, "")
    .replace(/ *<p class="starting"[\s\S]*?<\/p>\n/, "")
    .replace(/<title>[^<]*/, () => `<title>${title}`)
    .replace(ROOT, () => html);
}

/** Writes the canonical pages once the build stands in `dist`. */
export function prerender(): Plugin {
  let folder = "dist";
  let built: BuiltFiles = { scripts: new Map(), imports: new Map() };
  return {
    name: "prerender",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    configResolved(config) {
      folder = config.build.outDir;
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      built = {
        scripts: new Map(
          chunks.flatMap(({ isDynamicEntry, facadeModuleId, fileName }) =>
            isDynamicEntry && facadeModuleId !== null ? [[facadeModuleId, fileName]] : [],
          ),
        ),
        imports: new Map(chunks.map(({ fileName, imports }) => [fileName, imports])),
      };
    },
    async closeBundle() {
      const { renderView, renderMethod } = await loadRenderer(FOLDER);
      const data = readPackage(FOLDER);
      const index = join(folder, "index.html");
      const embed = join(folder, "embed.html");
      const form = readFileSync(embed, "utf8");
      const words = ENGLISH.messages.app;
      for (const chart of CHART_IDS) {
        const page = form
          .replace("<html ", () => `<html data-embed="${chart}" `)
          .replace(/<title>[^<]*/, () => `<title>${words.embed.title(words.charts[chart])}`);
        const html = await renderView("", data, { embed: chart });
        writeFileSync(
          join(folder, embedPath(chart)),
          fill(page, html, scriptsOf([`/src/charts/${chart}/`, FRAME_SLIDER], built)),
        );
      }
      rmSync(embed);
      const method = await renderMethod(data);
      writeFileSync(
        join(folder, "method.html"),
        fillStill(form, method, `${words.page.sections.method} – ${words.page.name}`),
      );
      const html = await renderView("", data, { tables: TABLES });
      const page = fill(readFileSync(index, "utf8"), html, scriptsOf(FIRST_PARTS, built));
      writeFileSync(index, page);
    },
  };
}
