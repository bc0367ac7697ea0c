/**
 * The mark that is being read, under the pointer or in focus, apart from the chart's own state: a
 * pointer that crosses a chart changes one line of words and draws nothing anew.
 */
import { createStore, type Store } from "./store";
import type { Mark } from "./useMarks";

/** Holds the mark being read; null when there is none, or when a filter has taken it away. */
export interface Reading extends Pick<Store<Mark | null>, "current" | "subscribe"> {
  readonly read: (id: string | null) => void;
  /** Tells which marks there are, after they have been drawn. */
  readonly keep: (marks: readonly Mark[]) => void;
}

export function createReading(): Reading {
  const { current, subscribe, set } = createStore<Mark | null>(null);
  let marks: readonly Mark[] = [];
  let id: string | null = null;
  const update = () => set(marks.find((mark) => mark.id === id) ?? null);
  return {
    current,
    subscribe,
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
