/** A value that changes beside React's state: what reads it is drawn anew, and nothing else. */
export interface Store<Value> {
  readonly current: () => Value;
  /** Calls `listener` after every change; gives back the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (next: Value) => void;
}

export function createStore<Value>(first: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(next) {
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
  };
}
