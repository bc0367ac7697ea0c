/**
 * The mark that is being read, under the pointer or in focus, apart from the chart's own state: a
 * pointer that crosses a chart changes one line of words and draws nothing anew.
 */
import { createStore, type Store } from "../hydration/store";
import type { InteractiveMark } from "./useMarkNavigation";

/** Holds the mark being read; null when there is none, or when a filter has taken it away. */
export interface HoverStore extends Pick<Store<InteractiveMark | null>, "current" | "subscribe"> {
  readonly setHovered: (id: string | null) => void;
  /** Tells which marks there are, after they have been drawn. */
  readonly setMarks: (marks: readonly InteractiveMark[]) => void;
}

export function createHoverStore(): HoverStore {
  const { current, subscribe, set } = createStore<InteractiveMark | null>(null);
  let marks: readonly InteractiveMark[] = [];
  let id: string | null = null;
  const update = () => set(marks.find((mark) => mark.id === id) ?? null);
  return {
    current,
    subscribe,
    setHovered(next) {
      id = next;
      update();
    },
    setMarks(next) {
      marks = next;
      update();
    },
  };
}
