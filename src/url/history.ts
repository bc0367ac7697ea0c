/**
 * The address bar as a store that React can subscribe to. Reads and writes the query string,
 * nothing else.
 */

/** Browsers count calls: Safari throws after 100 in 30 seconds, Chromium drops those over 200 in 10. */
const REPLACE_AFTER_MS = 200;

/**
 * A query string that the page already shows but the address bar does not: a drag that is still
 * going on, or a frame whose history may not be written (opaque origin). Null otherwise.
 */
let pendingSearch: string | null = null;
/** The query of the address bar when the page last read or wrote it. */
let lastSearch = "";
let pending: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of listeners) listener();
}

function cancelPending(): void {
  if (pending !== null) clearTimeout(pending);
  pending = null;
}

function onPopState(): void {
  // A jump within the page is an entry of the history, too, but no other view.
  if (window.location.search === lastSearch) return;
  lastSearch = window.location.search;
  cancelPending();
  pendingSearch = null;
  notify();
}

/** Calls `listener` after every change of the query. Returns an unsubscribe function. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    lastSearch = window.location.search;
    window.addEventListener("popstate", onPopState);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", onPopState);
  };
}

/** The query string of the page, with its `?`; empty when there is none. */
export function currentSearch(): string {
  return pendingSearch ?? window.location.search;
}

function write(search: string, history: "push" | "replace"): void {
  const address = `${window.location.pathname}${search}${window.location.hash}`;
  try {
    if (history === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
    pendingSearch = null;
    lastSearch = window.location.search;
  } catch {
    // Refused (opaque origin, or too many calls): the page goes on from memory.
    pendingSearch = search;
  }
}

/**
 * Shows another query string. `push` makes a history entry at once; `replace` changes the
 * present entry, and gathers the many calls of a drag into few.
 */
export function writeSearch(search: string, history: "push" | "replace"): void {
  if (search === currentSearch()) return;
  if (history === "push") {
    // The entry that is left must hold where the drag before it ended.
    if (pending !== null && pendingSearch !== null) write(pendingSearch, "replace");
    cancelPending();
    write(search, "push");
  } else {
    pendingSearch = search;
    pending ??= setTimeout(() => {
      pending = null;
      if (pendingSearch !== null) write(pendingSearch, "replace");
    }, REPLACE_AFTER_MS);
  }
  notify();
}
