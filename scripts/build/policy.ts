/**
 * The policy of the built pages: everything from their own origin, nothing inline but one script
 * that is named by its hash (firstPaint.ts). It stands in the pages themselves, so that it holds
 * on any static host; the preview server sends it as a header too.
 */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { FIRST_PAINT } from "./firstPaint";

const hash = createHash("sha256").update(FIRST_PAINT).digest("base64");

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes the policy and the script it allows into the pages, before anything else. */
export function policy(): Plugin {
  return {
    name: "policy",
    // The development server injects inline scripts for hot replacement; only the build is strict.
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
      // Before the styles: a script after them would wait for them.
      { tag: "script", children: FIRST_PAINT, injectTo: "head-prepend" },
    ],
  };
}
