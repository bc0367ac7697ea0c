import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { metadataFiles } from "./scripts/build/metadataFiles";
import { CONTENT_SECURITY_POLICY, policy } from "./scripts/build/policy";
import { prerender } from "./scripts/build/prerender";
import { manifestPlugin } from "./scripts/data/manifestPlugin";

/**
 * What several scripts need goes into few files: one request costs a phone more than the bytes.
 * `base` is what every page starts with, `drawing` what every chart draws with.
 */
const SHARED = [
  {
    name: "base",
    test: /node_modules.(react|react-dom|scheduler|react-error-boundary|@tanstack|zustand|d3-dsv).|src.(model.(day|types)|data.(?!releaseQueries)|url.|app.|hydration.(?!printing)|ui.(LazyBoundary|ErrorNotice|FetchErrorText)|charts.registry)|src.messages.(language|format|describeFetchError|useLanguage|en.(index|app|controls|data|parts))\./,
    minShareCount: 2,
  },
  {
    name: "drawing",
    test: /node_modules.(d3-|internmap)|src.(charts.frame|plot|figures.(figureRef|dates|placeName)|model.(asOf|headline|published|scope|selection)\.)/,
    minShareCount: 3,
  },
];

export default defineConfig({
  // Relative addresses: the built folder works on any path of any static host.
  base: "./",
  plugins: [react(), manifestPlugin("public/data"), policy(), metadataFiles(), prerender()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The HTML holds every chart: their styles come with it, in one file.
    cssCodeSplit: false,
    rolldownOptions: {
      input: ["index.html", "embed.html"],
      output: { codeSplitting: { groups: [...SHARED] } },
    },
  },
  preview: {
    // A frame with sandbox="allow-scripts" has an opaque origin: its module scripts and data
    // requests are cross-origin and need this header on any host (see README, Deploy).
    cors: { origin: "*" },
    headers: {
      "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    // No test measures time, so on a busy machine none fails for it.
    testTimeout: 60_000,
  },
});
