/**
 * The policy of the built pages: everything from their own origin, nothing inline but two scripts
 * that are named by their hashes (firstPaint.ts, afterPaint.ts). It stands in the pages themselves,
 * so that it holds on any static host; the preview server sends it as a header too.
 */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { AFTER_PAINT } from "./afterPaint";
import { FIRST_PAINT } from "./firstPaint";

const hashOf = (script: string) =>
  `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${hashOf(FIRST_PAINT)} ${hashOf(AFTER_PAINT)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const CHARSET = '<meta charset="utf-8" />';

/** Writes the policy and the script it allows into the pages, before anything else. */
export function policy(): Plugin {
  return {
    name: "policy",
    // The development server injects inline scripts for hot replacement; only the build is strict.
    apply: "build",
    // After the encoding, which must come early, and before the styles, which scripts wait for.
    transformIndexHtml: (html) =>
      html.replace(
        CHARSET,
        (charset) =>
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />\n    <script>${FIRST_PAINT}</script>`,
      ),
  };
}
