/**
 * Part of the inline script in the head, run before the page fetches anything: adds the policy of
 * the head (csp.ts) once more, with the origin of the page's address in place of what the build
 * could not name. Both policies hold, so everything comes from that origin. WebKit needs the
 * origin by name: it does not match `'self'` in a frame with a sandbox.
 */
const stated = document.querySelector<HTMLMetaElement>("meta[http-equiv=Content-Security-Policy]");

/** A policy with the origin in place of its stand-ins. */
export function narrowPolicy(policy: string, origin: string): string {
  return policy.replace(/http: https:|'strict-dynamic'/g, origin);
}

// A folder opened as `file:` has no origin to name.
if (stated !== null && /^https?:$/.test(location.protocol)) {
  const narrowed = document.createElement("meta");
  narrowed.httpEquiv = "Content-Security-Policy";
  narrowed.content = narrowPolicy(stated.content, location.origin);
  document.head.appendChild(narrowed);
}
