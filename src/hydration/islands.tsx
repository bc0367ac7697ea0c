/**
 * Islands: parts of a prerendered page that hydrate only when they come near the window. Until then
 * they keep their HTML, and cost neither a script nor time of the processor.
 */
import { createContext, type ReactNode, use, useContext, useEffect } from "react";
import { runWhenIdle } from "./idleQueue";
import { onceInView } from "./inView";

export interface Islands {
  /** What an island waits for before it hydrates; null once it may. */
  readonly pending: (id: string) => Promise<void> | null;
  /**
   * Hydrates an island that has lost its HTML: when it comes near the window, or in the idle queue.
   * Returns a function that cancels this.
   */
  readonly hydrateSoon: (id: string) => () => void;
  /** Hydrates every island at once. */
  readonly hydrateAll: () => void;
}

/** Null on a page that was not prerendered. */
export const IslandsContext = createContext<Islands | null>(null);

/**
 * The islands of a page. `prepare` fetches what an island was prerendered from; if it fails, the
 * island renders on the client and shows the error itself.
 */
export function createIslands(prepare: (id: string) => Promise<unknown>): Islands {
  const islands = new Map<string, { ready: Promise<void>; start: () => void; isReady: boolean }>();
  let areAllStarted = false;

  function add(id: string) {
    let resolveStart: (prepared: Promise<unknown>) => void = () => {};
    const started = new Promise<unknown>((resolve) => {
      resolveStart = resolve;
    });
    const island = {
      isReady: false,
      start: () => resolveStart(prepare(id)),
      ready: started.then(
        () => {
          island.isReady = true;
        },
        (error) => {
          island.isReady = true;
          throw error;
        },
      ),
    };
    islands.set(id, island);
    const element = document.getElementById(id);
    if (areAllStarted || element === null) island.start();
    else onceInView(element, island.start);
    return island;
  }

  return {
    pending(id) {
      const island = islands.get(id) ?? add(id);
      return island.isReady ? null : island.ready;
    },
    hydrateSoon(id) {
      const start = () => islands.get(id)?.start();
      const element = document.getElementById(id);
      const cancels = [runWhenIdle(start)];
      if (element !== null) cancels.push(onceInView(element, start));
      return () => {
        for (const cancel of cancels) cancel();
      };
    },
    hydrateAll() {
      areAllStarted = true;
      for (const island of islands.values()) island.start();
    },
  };
}

export interface IslandProps {
  /** Id of the element that the island renders. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Suspends until it may hydrate; needs a Suspense boundary around it. */
export function Island({ id, children }: IslandProps) {
  const pending = useContext(IslandsContext)?.pending(id) ?? null;
  if (pending !== null) use(pending);
  return children;
}

/**
 * Fallback of an island. React shows it when the view changes before the island has hydrated: its
 * HTML belongs to the old view. The effect has no dependencies on purpose: every further change
 * restarts the delay, so that a drag does not render what is off screen.
 */
export function IslandFallback({ id, children }: IslandProps) {
  const islands = useContext(IslandsContext);
  useEffect(() => islands?.hydrateSoon(id));
  return children;
}
