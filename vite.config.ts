import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { defaultAllowedOrigins } from "vite";
import { defineConfig } from "vitest/config";
import { manifestPlugin } from "./scripts/data/manifestPlugin";
import { devPages } from "./scripts/prerender/devPages";

const DATA = "public/data";
const BROWSER_TESTS = "tests/e2e/**";
const DOM_TESTS = "tests/**/*.dom.test.ts";

export default defineConfig({
  // Relative addresses: the built folder works on any path of any static host.
  base: "./",
  plugins: [react(), manifestPlugin(DATA), devPages(DATA)],
  // `vite build` builds both environments; scripts/prerender then writes the pages from them.
  builder: {},
  build: { target: "es2022" },
  environments: {
    client: {
      build: {
        outDir: "dist",
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // The HTML holds every chart: their styles come with it, in one file.
        cssCodeSplit: false,
        rolldownOptions: {
          input: ["src/entry-client.tsx", "src/entry-embed.tsx"],
          output: {
            codeSplitting: {
              // Few files, because on a phone a request costs more than the bytes it saves.
              groups: [
                {
                  name: "react",
                  test: /node_modules.(react|react-dom|scheduler|@tanstack|zustand)/,
                },
                { name: "d3", test: /node_modules.(d3-(?!geo)|internmap)/ },
                // Only the map needs them.
                { name: "geo", test: /node_modules.(d3-geo|topojson-client)/ },
                { name: "shared", test: /src/, minShareCount: 5 },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: "node_modules/.cache/prerender",
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: "src/entry-server.tsx" },
      },
    },
  },
  // The preview of the embed dialog has the sandbox of the code, and so the origin "null".
  server: { cors: { origin: [defaultAllowedOrigins, "null"] } },
  preview: {
    // A frame with sandbox="allow-scripts" has an opaque origin: its module scripts and data
    // requests are cross-origin and need this header on any host (see README, Deploy).
    cors: { origin: "*" },
  },
  test: {
    // Vitest leaves a core for itself; two workers are worth it even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test measures time, so on a busy machine none fails for it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubGlobals: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        // React's production build has no `jsxDEV`.
        oxc: { jsx: { development: false } },
        test: {
          name: "modules",
          include: ["tests/**/*.test.ts"],
          exclude: [BROWSER_TESTS, DOM_TESTS],
          // They keep no state, so that files share what they import: a third of the time less.
          isolate: false,
          // Hundreds of pages are rendered to text, as the build does: half the time in production.
          env: { NODE_ENV: "production" },
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          include: ["tests/**/*.test.tsx", DOM_TESTS],
          exclude: [BROWSER_TESTS],
          environment: "jsdom",
        },
      },
    ],
  },
});
