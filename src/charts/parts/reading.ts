/**
 * The mark that is being read, under the pointer or in focus, apart from the chart's own state: a
 * pointer that crosses a chart changes one line of words and draws nothing anew.
 */
import type { Mark } from "./useMarks";

export interface Reading {
  /** The mark being read; null when there is none, or when a filter has taken it away. */
  readonly current: () => Mark | null;
  /** Calls `listener` when another mark is read; gives back the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: (id: string | null) => void;
  /** Tells which marks there are, after they have been drawn. */
  readonly keep: (marks: readonly Mark[]) => void;
}

export function createReading(): Reading {
  const listeners = new Set<() => void>();
  let marks: readonly Mark[] = [];
  let id: string | null = null;
  let current: Mark | null = null;
  const update = () => {
    const next = marks.find((mark) => mark.id === id) ?? null;
    if (next === current) return;
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read(next) {
      id = next;
      update();
    },
    keep(next) {
      marks = next;
      update();
    },
  };
}
