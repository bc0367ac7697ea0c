import { join, sep } from "node:path";
import type { Plugin } from "vite";
import { dataManifest, releaseManifest } from "./manifest";

/** Source of each virtual module, from the data folder. */
const MODULES: Readonly<Record<string, (folder: string) => string>> = {
  "virtual:data-manifest": (folder) =>
    Object.entries(dataManifest(folder))
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join("\n"),
  "virtual:release-manifest": (folder) =>
    `export const releases = ${JSON.stringify(releaseManifest(folder))};`,
};

const resolved = (id: string) => `\0${id}`;

/** Tells the page which files the data package in `folder` has; Vite serves and copies them. */
export function manifestPlugin(folder: string): Plugin {
  return {
    name: "data-manifest",
    resolveId: (id) => (id in MODULES ? resolved(id) : null),
    load: (id) => MODULES[id.slice(1)]?.(folder) ?? null,
    configureServer(server) {
      const data = join(server.config.root, folder) + sep;
      server.watcher.on("change", (changed) => {
        if (!changed.startsWith(data)) return;
        for (const id of Object.keys(MODULES)) {
          const module = server.moduleGraph.getModuleById(resolved(id));
          if (module !== undefined) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
