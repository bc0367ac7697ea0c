/**
 * Builds one comparison page as its makers would ship it: minified, of ES modules, in one script.
 * `STACK` in the environment is the file of its drawing.
 */

import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { storedSteps } from "./steps";
import { compiledSpec } from "./vegaLiteSpec";

const drawing = process.env.STACK ?? "echarts.ts";
const folder = import.meta.dirname;

/** Names the page's script, and gives it the rows beside it. */
function page(): Plugin {
  return {
    name: "comparison-page",
    transformIndexHtml: { order: "pre", handler: (html) => html.replace("__STACK__", drawing) },
    generateBundle() {
      const stored = storedSteps(resolve(folder, "../../public/data"));
      this.emitFile({ type: "asset", fileName: "steps.json", source: JSON.stringify(stored) });
    },
  };
}

const SPEC = "virtual:vega-spec";

/** Vega-Lite's compiler at build: its page ships the compiled specification and Vega, not both. */
function vegaLite(): Plugin {
  return {
    name: "vega-lite",
    resolveId: (id) => (id === SPEC ? `\0${SPEC}` : null),
    load: (id) => (id === `\0${SPEC}` ? `export default ${JSON.stringify(compiledSpec())};` : null),
  };
}

export default defineConfig({
  root: folder,
  base: "./",
  publicDir: false,
  plugins: [react(), page(), vegaLite()],
  build: {
    target: "es2022",
    outDir: resolve(folder, "dist", drawing.replace(/\.tsx?$/, "")),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Large stacks are what is measured here.
    chunkSizeWarningLimit: 5000,
  },
});
