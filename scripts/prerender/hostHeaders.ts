/**
 * The file `_headers`, read by Netlify, Cloudflare Pages and compatible hosts; others ignore it. Its
 * policy is that of the pages' heads and `frame-ancestors`, which a head cannot say: pages and frames
 * may be framed anywhere, also from a folder or an app, because to be embedded is what they are for.
 */

/** What the pages never use; clipboard, full screen and sharing stay as browsers have them. */
const REFUSED = [
  "camera",
  "display-capture",
  "geolocation",
  "microphone",
  "midi",
  "payment",
  "usb",
];

export interface Policies {
  /** The policy in the heads of the page and the frames. */
  readonly page: string;
  /** The one in the head of the method. */
  readonly method: string;
}

/** Text of the file. */
export function hostHeaders({ page, method }: Policies): string {
  const policyOf = (path: string, policy: string) => [
    path,
    `  Content-Security-Policy: ${policy}; frame-ancestors * file: data: blob:`,
  ];
  return [
    "# A sandboxed frame has an opaque origin, so its requests for scripts and data are cross-origin.",
    "/*",
    "  Access-Control-Allow-Origin: *",
    "  # A query says what a reader looked at: no other site is told.",
    "  Referrer-Policy: no-referrer",
    `  Permissions-Policy: ${REFUSED.map((feature) => `${feature}=()`).join(", ")}`,
    "  X-Content-Type-Options: nosniff",
    ...["/", "/index.html", "/embed-*"].flatMap((path) => policyOf(path, page)),
    ...policyOf("/method.html", method),
    "/data/*",
    "  Cache-Control: public, max-age=300",
    "/assets/*",
    "  Cache-Control: public, max-age=31536000, immutable",
    "/service-worker.js",
    "  Cache-Control: no-cache",
    "/favicon.svg",
    "  Cache-Control: public, max-age=86400",
    "/icons/*",
    "  Cache-Control: public, max-age=86400",
    "",
  ].join("\n");
}
