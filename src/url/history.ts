/**
 * The address bar as a store that React can subscribe to. Reads and writes the query string,
 * nothing else.
 */
import { parseFragment, searchInFragment } from "./fragment";

/** A frame shares the history of its host: entries of its own would hold a reader back from leaving. */
const isFramed = () => window.parent !== window;

/** Browsers count calls: Safari throws after 100 in 30 seconds, Chromium drops those over 200 in 10. */
const REPLACE_AFTER_MS = 200;
/** When a refused write is tried again, each counted from the one before: together more than 30 s. */
const RETRY_AFTER_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000] as const;

type Write = "push" | "replace";

/**
 * A query string that the page already shows but the address bar does not: a drag that is still
 * going on, or a write that the browser refused. Null otherwise.
 */
let pendingSearch: string | null = null;
/** How it is to be written: a refused history entry is still owed. */
let pendingWrite: Write = "replace";
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

/** The query of the address, with the keys that something on the way put behind the fragment. */
function addressSearch(): string {
  const { search, hash } = window.location;
  return search + searchInFragment(hash);
}

function onPopState(): void {
  // A jump within the page is an entry of the history, too, but no other view.
  if (addressSearch() === lastSearch) return;
  lastSearch = addressSearch();
  cancelPending();
  pendingSearch = null;
  pendingWrite = "replace";
  notify();
}

/** Calls `listener` after every change of the query. Returns an unsubscribe function. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    lastSearch = addressSearch();
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
  return pendingSearch ?? addressSearch();
}

/** The address with another query; keys in its fragment are in the query then. */
function addressWith(search: string): string {
  const { pathname, hash, search: before } = window.location;
  const id = searchInFragment(hash) === "" ? hash.slice(1) : parseFragment(hash, before);
  return `${pathname}${search}${id === "" ? "" : `#${id}`}`;
}

function write(search: string, history: Write, refusals = 0): void {
  try {
    if (history === "push") window.history.pushState(null, "", addressWith(search));
    else window.history.replaceState(null, "", addressWith(search));
    pendingSearch = null;
    pendingWrite = "replace";
    lastSearch = addressSearch();
  } catch {
    // Too many calls, or a frame that may not write: the page goes on from memory.
    pendingSearch = search;
    pendingWrite = history;
    const delay = RETRY_AFTER_MS[refusals];
    if (delay !== undefined) writePendingAfter(delay, refusals + 1);
  }
}

function writePendingAfter(delay: number, refusals = 0): void {
  pending ??= setTimeout(() => {
    pending = null;
    if (pendingSearch !== null) write(pendingSearch, pendingWrite, refusals);
  }, delay);
}

/**
 * Shows another query string. `push` makes a history entry at once, except in a frame; `replace`
 * changes the present entry, and gathers the many calls of a drag into few.
 */
export function writeSearch(search: string, history: Write): void {
  if (search === currentSearch()) return;
  if (history === "push" && !isFramed()) {
    const left = pending === null ? null : pendingSearch;
    cancelPending();
    // The entry that is left must hold where the drag before it ended.
    if (left !== null) write(left, pendingWrite);
    cancelPending();
    write(search, "push");
  } else {
    pendingSearch = search;
    writePendingAfter(REPLACE_AFTER_MS);
  }
  notify();
}
