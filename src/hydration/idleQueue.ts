/**
 * Updates of parts that are off screen. They run once the view rests, one after the other, so that
 * no single task delays what the reader does next.
 */
import { startTransition } from "react";

/** Ms without a change before the first update runs. */
const IDLE_DELAY_MS = 250;
/** Ms between two updates: time to render one, and to respond to the reader. */
const INTERVAL_MS = 100;

const queue = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | null = null;

function runNext(): void {
  timer = null;
  const [first] = queue;
  if (first === undefined) return;
  queue.delete(first);
  startTransition(first);
  timer = setTimeout(runNext, INTERVAL_MS);
}

/** Queues an update and restarts the delay. Returns a function that cancels the update. */
export function runWhenIdle(update: () => void): () => void {
  queue.add(update);
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(runNext, IDLE_DELAY_MS);
  return () => {
    queue.delete(update);
  };
}
