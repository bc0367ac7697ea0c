/**
 * When parts of the page off the screen catch up with the view: once it rests, one part after the
 * other, so that no single task holds up what the reader does next.
 */
import { startTransition } from "react";

/** Ms without a change after which the first part catches up. */
const IDLE_DELAY_MS = 250;
/** Ms from one part to the next: room for its drawing, and for the reader between them. */
const INTERVAL_MS = 100;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | null = null;

function next(): void {
  timer = null;
  const [first] = waiting;
  if (first === undefined) return;
  waiting.delete(first);
  startTransition(first);
  timer = setTimeout(next, INTERVAL_MS);
}

/** Lets a part catch up when its turn has come; gives back the way to forget it. */
export function runWhenIdle(update: () => void): () => void {
  waiting.add(update);
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(next, IDLE_DELAY_MS);
  return () => {
    waiting.delete(update);
  };
}
