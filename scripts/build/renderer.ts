import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type * as Renderer from "../../src/entry-server";
import { manifestPlugin } from "../data/manifestPlugin";

let loaded: Promise<typeof Renderer> | null = null;

/** The page's renderer, built once for Node. */
export function loadRenderer(data: string): Promise<typeof Renderer> {
  loaded ??= buildRenderer(data);
  return loaded;
}

async function buildRenderer(data: string): Promise<typeof Renderer> {
  const outDir = resolve("node_modules/.cache/strike-ledger-renderer");
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [react(), manifestPlugin(data)],
    publicDir: false,
    build: { ssr: "src/entry-server.tsx", outDir, emptyOutDir: true, target: "node20" },
  });
  // One address for all of its scripts: another would make a second copy of every context.
  return import(pathToFileURL(join(outDir, "entry-server.js")).href);
}
