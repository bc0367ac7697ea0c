/**
 * The files that charts are drawn from, by key: each is fetched once, again after a passing
 * failure, and never anew while the page is open. They are there before React starts, on a page
 * whose script has a budget; React Query, ten kilobytes, comes with what is asked for later
 * (queries.ts).
 */
import { createContext } from "react";
import { FetchError, isTransient } from "./load";
import type { Loaded } from "./loaded";

/** A file as values, under its key. */
export interface FileQuery<T> {
  readonly key: string;
  readonly load: () => Promise<T>;
}

interface Entry {
  loaded: Loaded<unknown>;
  pending: Promise<unknown> | null;
  readonly listeners: Set<() => void>;
}

const LOADING: Loaded<never> = { state: "loading" };
/** Attempts in all; the pauses between them grow. */
const ATTEMPTS = 4;
const pauseAfter = (attempt: number) => 500 * 3 ** attempt;

export class FileCache {
  private readonly entries = new Map<string, Entry>();

  /** `pause` gives the milliseconds to wait after a failed attempt, the first being 0. */
  constructor(private readonly pause: (attempt: number) => number = pauseAfter) {}

  /** Holds a value that is there without being fetched. */
  put(key: string, value: unknown): void {
    this.settle(key, { state: "ready", value });
  }

  /** What is known under a key; the same object until it changes. */
  loaded<T>(key: string): Loaded<T> {
    return (this.entries.get(key)?.loaded ?? LOADING) as Loaded<T>;
  }

  /** Calls `listener` after every change under a key; gives back the way to stop. */
  subscribe(key: string, listener: () => void): () => void {
    const { listeners } = this.entry(key);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** The value, fetched when it is not there; calls at the same time share one request. */
  fetch<T>({ key, load }: FileQuery<T>): Promise<T> {
    const entry = this.entry(key);
    if (entry.loaded.state === "ready") return Promise.resolve(entry.loaded.value as T);
    if (entry.pending !== null) return entry.pending as Promise<T>;
    // While it is tried again the last error is gone from sight: the reader sees that something moves.
    if (entry.loaded.state === "error") this.settle(key, LOADING);
    const pending = this.attempt(load, 0).then(
      (value) => {
        entry.pending = null;
        this.settle(key, { state: "ready", value });
        return value;
      },
      (cause: unknown) => {
        entry.pending = null;
        const error =
          cause instanceof FetchError ? cause : new FetchError(String(cause), { kind: "damaged" });
        const retry = () => void this.fetch({ key, load }).catch(() => {});
        this.settle(key, { state: "error", error, retry });
        throw error;
      },
    );
    entry.pending = pending;
    return pending;
  }

  /** Whether any file is on its way. */
  isFetching(): boolean {
    return [...this.entries.values()].some(({ pending }) => pending !== null);
  }

  private async attempt<T>(load: () => Promise<T>, failures: number): Promise<T> {
    try {
      return await load();
    } catch (error) {
      if (failures + 1 >= ATTEMPTS || !isTransient(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, this.pause(failures)));
      return this.attempt(load, failures + 1);
    }
  }

  private entry(key: string): Entry {
    let entry = this.entries.get(key);
    if (entry === undefined) {
      entry = { loaded: LOADING, pending: null, listeners: new Set() };
      this.entries.set(key, entry);
    }
    return entry;
  }

  private settle(key: string, loaded: Loaded<unknown>): void {
    const entry = this.entry(key);
    entry.loaded = loaded;
    for (const listener of entry.listeners) listener();
  }
}

export const FileCacheContext = createContext<FileCache | null>(null);
