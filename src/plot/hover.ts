/**
 * The mark under the pointer or in focus. A store outside React state, so that a pointer that crosses
 * a chart renders the tooltip and nothing else.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { InteractiveMark } from "./interactiveMark";

/** How the reader points: a tap needs a button to open the card, a click opens it. */
export type PointingBy = "mouse" | "touch" | "keyboard";

export interface Hovered {
  readonly mark: InteractiveMark;
  /** The element that draws it. */
  readonly element: Element;
  readonly by: PointingBy;
}

/** Holds the hovered mark; null when there is none, or when a filter has removed it. */
export interface HoverStore
  extends Pick<StoreApi<Hovered | null>, "getState" | "getInitialState" | "subscribe"> {
  readonly setHovered: (id: string | null, by?: PointingBy) => void;
  /** Sets which marks exist, after a render. */
  readonly setMarks: (marks: readonly InteractiveMark[]) => void;
}

/** A store for the marks of one chart; `elements` holds what draws them, by id. */
export function createHoverStore(elements: ReadonlyMap<string, Element>): HoverStore {
  const store = createStore<Hovered | null>(() => null);
  let marks: readonly InteractiveMark[] = [];
  let pointed: { readonly id: string; readonly by: PointingBy } | null = null;
  const update = () => {
    const mark = marks.find(({ id }) => id === pointed?.id);
    const element = mark && elements.get(mark.id);
    const next =
      mark === undefined || element === undefined || pointed === null
        ? null
        : { mark, element, by: pointed.by };
    const before = store.getState();
    if (next?.mark === before?.mark && next?.element === before?.element && next?.by === before?.by)
      return;
    store.setState(next, true);
  };
  return {
    ...store,
    setHovered(id, by = "mouse") {
      pointed = id === null ? null : { id, by };
      update();
    },
    setMarks(next) {
      marks = next;
      update();
    },
  };
}
