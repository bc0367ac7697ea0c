/** Which scripts and data a page fetches once its prerendered chart is painted. */
import type { Manifest } from "vite";

/** Addresses relative to the page; deferScripts.ts reads them from the page as JSON. */
export interface DeferredFiles {
  /** The page's own script. */
  readonly entry: string;
  /** What the entry and the parts first in view import. */
  readonly modules: readonly string[];
  /** The tables of the record. */
  readonly data: readonly string[];
}

/** A chart's definition as far as it decides which scripts a page needs. */
interface Chart {
  readonly id: string;
}

/** A page's entry, and the lazy modules whose parts are first in view on it. */
interface PageModules {
  readonly entry: string;
  readonly lazy: readonly string[];
}

/** The catalogue of the prerendered language. */
const MESSAGES = "src/messages/en/index.ts";

/** Lazy modules of a chart: its code and its messages. */
function chartModules(manifest: Manifest, { id }: Chart): readonly string[] {
  const modules = Object.entries(manifest)
    .filter(([module, { isDynamicEntry }]) => isDynamicEntry && module.includes(`/charts/${id}/`))
    .map(([module]) => module);
  if (modules.length === 0) throw new Error(`the build has no lazy module of the chart ${id}`);
  return modules;
}

/** Modules of the whole page, where the first chart is in view. */
export function pageModules(manifest: Manifest, charts: readonly Chart[]): PageModules {
  return {
    entry: "src/entry-client.tsx",
    lazy: [MESSAGES, ...charts.slice(0, 1).flatMap((chart) => chartModules(manifest, chart))],
  };
}

/** Modules of a chart's own page. */
export function embedModules(manifest: Manifest, chart: Chart): PageModules {
  return {
    entry: "src/entry-embed.tsx",
    lazy: [MESSAGES, ...chartModules(manifest, chart)],
  };
}

/** The built scripts of modules with all their static imports. Throws on an unknown module. */
export function scriptFiles(manifest: Manifest, modules: readonly string[]): readonly string[] {
  // A set also iterates over what is added during the loop.
  const reached = new Set(modules);
  const files: string[] = [];
  for (const module of reached) {
    const chunk = manifest[module];
    if (chunk === undefined) throw new Error(`the build has no script of ${module}`);
    files.push(`./${chunk.file}`);
    for (const imported of chunk.imports ?? []) reached.add(imported);
  }
  return files;
}

/** The files of a page; `data` are the paths of its tables. */
export function deferredFiles(
  manifest: Manifest,
  { entry, lazy }: PageModules,
  data: readonly string[],
): DeferredFiles {
  const [entryFile = "", ...modules] = scriptFiles(manifest, [entry, ...lazy]);
  return { entry: entryFile, modules, data: data.map((path) => `./${path}`) };
}
