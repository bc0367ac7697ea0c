/**
 * The mark under the pointer or in focus. It is a store and no state of the chart, so that a
 * pointer that crosses a chart changes one line of text and renders nothing else.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { InteractiveMark } from "./interactiveMark";

/** Holds the hovered mark; null when there is none, or when a filter has removed it. */
export interface HoverStore
  extends Pick<StoreApi<InteractiveMark | null>, "getState" | "getInitialState" | "subscribe"> {
  readonly setHovered: (id: string | null) => void;
  /** Sets which marks exist, after a render. */
  readonly setMarks: (marks: readonly InteractiveMark[]) => void;
}

/** A store for the marks of one chart. */
export function createHoverStore(): HoverStore {
  const store = createStore<InteractiveMark | null>(() => null);
  let marks: readonly InteractiveMark[] = [];
  let id: string | null = null;
  const update = () => store.setState(marks.find((mark) => mark.id === id) ?? null, true);
  return {
    ...store,
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
