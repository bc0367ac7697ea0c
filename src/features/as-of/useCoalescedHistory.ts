import { useRef } from "react";
import type { AsOf } from "../../model/asOf";
import type { View } from "../../url/view";

export interface CoalescedHistory {
  /** Moves the as-of day as part of the run. */
  readonly move: (asof: AsOf) => void;
  /** The next move begins a run of its own. */
  readonly end: () => void;
}

/**
 * A drag, a run of key presses or a date as it is typed makes one history entry in all: its first move a new one, the
 * others change that. A move made elsewhere in between, Back for instance, ends the run as well.
 */
export function useCoalescedHistory(
  asof: AsOf,
  onViewChange: (patch: Partial<View>, options?: { history?: "push" | "replace" }) => void,
): CoalescedHistory {
  const last = useRef<AsOf | null>(null);
  return {
    move: (to) => {
      if (to === asof) return;
      onViewChange({ asof: to }, { history: last.current === asof ? "replace" : "push" });
      last.current = to;
    },
    end: () => {
      last.current = null;
    },
  };
}
