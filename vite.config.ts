import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { metadataFiles } from "./scripts/build/metadataFiles";
import { recordFiles } from "./scripts/build/recordFiles";
import { releasedFiles } from "./scripts/build/releasedFiles";

/**
 * The policy of the built page: everything from its own origin, nothing inline. It stands in the
 * page itself, so that it holds on any static host; the preview server sends it as a header too.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    // The development server injects inline scripts for hot replacement; only the build is strict.
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

export default defineConfig({
  // Relative addresses: the built folder works on any path of any static host.
  base: "./",
  plugins: [
    react(),
    recordFiles("public/data"),
    releasedFiles("public/data"),
    contentSecurityPolicy(),
    metadataFiles(),
  ],
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
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
