/** Wait for the site, in ms, before it counts as out of reach. */
const PATIENCE_MS = 10_000;

/**
 * Reloads the page. Resolves with false, and leaves the page as it is, while its site is out of
 * reach: a page that is open is worth more than the browser's error page.
 */
export async function reloadPage(): Promise<boolean> {
  try {
    const response = await fetch(window.location.href, {
      method: "HEAD",
      cache: "no-store",
      // A sandboxed frame is another origin: it learns that an answer came, but not which.
      mode: "no-cors",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.type !== "opaque" && !response.ok) return false;
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}
