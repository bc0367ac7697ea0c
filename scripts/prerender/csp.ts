/** The Content-Security-Policy of the built pages. */
import { createHash } from "node:crypto";
import type { InlineScripts } from "./inlineScripts";

const sha256 = (script: string) =>
  `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * The page's own host, in a policy that does not know it: `'self'`, and any host until
 * narrowPolicy.ts has replaced the schemes by the page's origin. `'self'` alone is not enough,
 * because in WebKit it matches nothing in a frame with a sandbox.
 */
const OWN_HOST = "'self' http: https:";

/** For pages that run no scripts and are not shown in frames. */
export const SCRIPTLESS_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Everything from the page's own host, and nothing inline except two scripts named by hash. Only
 * these two may add further scripts (`'strict-dynamic'`). The pages carry the policy in their head,
 * so it holds on any static host.
 */
export function contentSecurityPolicy({ preHydrate, deferScripts }: InlineScripts): string {
  return [
    "default-src 'none'",
    `script-src 'strict-dynamic' ${sha256(preHydrate)} ${sha256(deferScripts)}`,
    `style-src ${OWN_HOST}`,
    `img-src ${OWN_HOST} data:`,
    `connect-src ${OWN_HOST}`,
    `frame-src ${OWN_HOST}`,
    `manifest-src ${OWN_HOST}`,
    // Only the page has a worker, and it is never in a sandbox.
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
