import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import type * as Renderer from "../../src/app/renderStatic";
import { recordFiles } from "./recordFiles";
import { releasedFiles } from "./releasedFiles";

/** The page's renderer, built for Node with the same names of classes as the pages' styles. */
export async function loadRenderer(data: string): Promise<typeof Renderer> {
  const outDir = resolve("node_modules/.cache/strike-ledger-pictures");
  await build({
    configFile: false,
    logLevel: "warn",
    plugins: [react(), recordFiles(data), releasedFiles(data)],
    publicDir: false,
    build: { ssr: "src/app/renderStatic.tsx", outDir, emptyOutDir: true, target: "node20" },
  });
  // One address for all of its scripts: another would make a second copy of every context.
  return import(pathToFileURL(join(outDir, "renderStatic.js")).href);
}
