/** Functions that remember their results. */

/** The same function with a memory. For few different keys: no result is ever removed. */
export function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return withMemory(new Map<Key, Value>(), make);
}

/** Like `memoize`, for keys that are objects: a result is removed with its key. */
export function memoizeByObject<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return withMemory(new WeakMap<Key, Value>(), make);
}

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function withMemory<Key, Value>(
  known: Memory<Key, Value>,
  make: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
