/**
 * Parts of a prerendered page that run only once they come near the window: until then they stand
 * as the build has drawn them, and cost neither their script nor the reader's processor.
 */
import { createContext, type ReactNode, use, useContext, useEffect } from "react";
import { runWhenIdle } from "./idleQueue";
import { onceInView } from "./inView";

export interface Islands {
  /** Waits for a part; null once it runs. */
  readonly pending: (part: string) => Promise<void> | null;
  /**
   * Lets a part run whose place does not hold what the build has drawn any more: when it comes near,
   * or in its turn once the view rests. Gives back the way to forget it.
   */
  readonly hydrateSoon: (part: string) => () => void;
  /** Lets every part run at once. */
  readonly hydrateAll: () => void;
}

/** Null where nothing was prerendered. */
export const IslandsContext = createContext<Islands | null>(null);

/**
 * Gates for the parts of a page. `prepare` brings what a part was drawn from; where that fails,
 * the part is drawn anew and says so itself.
 */
export function createIslands(prepare: (part: string) => Promise<unknown>): Islands {
  const parts = new Map<string, { promise: Promise<void>; open: () => void; done: boolean }>();
  let all = false;

  function add(part: string) {
    let settle: (prepared: Promise<unknown>) => void = () => {};
    const started = new Promise<unknown>((resolve) => {
      settle = resolve;
    });
    const gate = {
      done: false,
      open: () => settle(prepare(part)),
      promise: started.then(
        () => {
          gate.done = true;
        },
        (error) => {
          gate.done = true;
          throw error;
        },
      ),
    };
    parts.set(part, gate);
    const element = document.getElementById(part);
    if (all || element === null) gate.open();
    else onceInView(element, gate.open);
    return gate;
  }

  return {
    pending(part) {
      const gate = parts.get(part) ?? add(part);
      return gate.done ? null : gate.promise;
    },
    hydrateSoon(part) {
      const open = () => parts.get(part)?.open();
      const element = document.getElementById(part);
      const forget = [runWhenIdle(open)];
      if (element !== null) forget.push(onceInView(element, open));
      return () => {
        for (const one of forget) one();
      };
    },
    hydrateAll() {
      all = true;
      for (const gate of parts.values()) gate.open();
    },
  };
}

export interface IslandProps {
  /** Id of the part's element. */
  readonly part: string;
  readonly children: ReactNode;
}

/** Suspends until its part may run; must stand within a Suspense boundary. */
export function Island({ part, children }: IslandProps) {
  const waiting = useContext(IslandsContext)?.pending(part) ?? null;
  if (waiting !== null) use(waiting);
  return children;
}

/**
 * What stands in the place of a part that waits after the view has changed. Every further change
 * puts the part off, so that the first seconds of a drag do not draw what nobody sees.
 */
export function IslandFallback({ part, children }: IslandProps) {
  const gates = useContext(IslandsContext);
  useEffect(() => gates?.hydrateSoon(part));
  return children;
}
