import { useEffect, useState } from "react";

/** Time that each stop stays, in ms. */
const STEP_MS = 1600;

export interface Play {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/** Whether the reader asked for less motion; no where the page cannot know. */
export function prefersReducedMotion(): boolean {
  return (
    typeof window.matchMedia === "function" &&
    window.matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}

/**
 * Moves from stop to stop until the last; from there, and where nothing is chosen, it starts at the
 * first one. It pauses in a hidden tab, and stops when the reader chooses a stop. `stops` are in
 * ascending order, `move` stays the same function.
 */
export function usePlay<Stop extends string>(
  at: Stop | null,
  stops: readonly Stop[],
  move: (stop: Stop) => void,
  stepMs: number = STEP_MS,
): Play {
  const [playedTo, setPlayedTo] = useState<Stop | null>(null);
  const isPlaying = playedTo !== null && playedTo === at;
  const next = at === null ? undefined : stops.find((stop) => stop > at);

  useEffect(() => {
    if (!isPlaying) return;
    const step = () => {
      if (document.hidden) return;
      if (next === undefined) setPlayedTo(null);
      else {
        setPlayedTo(next);
        move(next);
      }
    };
    const timer = setInterval(step, stepMs);
    return () => clearInterval(timer);
  }, [isPlaying, next, move, stepMs]);

  return {
    isPlaying,
    toggle() {
      const [first] = stops;
      if (isPlaying) setPlayedTo(null);
      else if (next === undefined && first !== undefined) {
        setPlayedTo(first);
        move(first);
      } else setPlayedTo(at);
    },
  };
}
