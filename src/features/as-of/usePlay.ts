import { useEffect, useState } from "react";
import type { AsOf } from "../../model/asOf";
import type { Day } from "../../model/day";

/** Time that each report stays, in ms. */
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
 * Moves the day from report to report until the last; from there it starts at the first one again.
 * It pauses in a hidden tab, and stops when the reader moves the day.
 */
export function usePlay(asof: AsOf, days: readonly Day[], move: (day: Day) => void): Play {
  const [playedTo, setPlayedTo] = useState<AsOf | null>(null);
  const isPlaying = playedTo !== null && playedTo === asof;
  const next = asof === "latest" ? undefined : days.find((day) => day > asof);

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
    const timer = setInterval(step, STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying, next, move]);

  return {
    isPlaying,
    toggle() {
      const [first] = days;
      if (isPlaying) setPlayedTo(null);
      else if (next === undefined && first !== undefined) {
        setPlayedTo(first);
        move(first);
      } else setPlayedTo(asof);
    },
  };
}
