/** The Content-Security-Policy of the built pages. */
import { createHash } from "node:crypto";
import type { InlineScripts } from "./inlineScripts";

const sha256 = (script: string) =>
  `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * Everything from the page's own origin, and nothing inline except two scripts named by hash. The
 * pages carry the policy in their head, so it holds on any static host.
 */
export function contentSecurityPolicy({ preHydrate, deferScripts }: InlineScripts): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${sha256(preHydrate)} ${sha256(deferScripts)}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
