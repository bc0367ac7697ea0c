/** What runs inside a measured page. It is sent there as text, so it may use nothing from outside. */

/** Times in ms from the start of the navigation; null where there was none. */
export interface Watched {
  /** The first frame that showed a drawing of a chart. */
  firstChart: number | null;
  /** The first frame in which the page answered input. */
  runs: number | null;
  largestPaint: number | null;
  firstPaint: number | null;
  /** Sum of the layout shifts that no input caused. */
  shift: number;
  /** Start and length of every task over 50 ms. */
  longTasks: [start: number, length: number][];
}

declare global {
  interface Window {
    watched: Watched;
  }
}

/**
 * Watches a page from before its first byte of script. `drawing` finds a chart's drawing, `live`
 * what is there once the page answers input.
 */
export function watchPage({ drawing, live }: { drawing: string; live: string }): void {
  const watched: Watched = {
    firstChart: null,
    runs: null,
    largestPaint: null,
    firstPaint: null,
    shift: 0,
    longTasks: [],
  };
  window.watched = watched;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe("largest-contentful-paint", (entry) => {
    watched.largestPaint = entry.startTime;
  });
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") watched.firstPaint = entry.startTime;
  });
  observe("longtask", (entry) => watched.longTasks.push([entry.startTime, entry.duration]));
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) watched.shift += value;
  });
  /** Notes the end of the first frame that shows an element of `selector`. */
  const note = (selector: string, which: "firstChart" | "runs") => {
    const isShown = [...document.querySelectorAll(selector)].some(
      (one) => one.getBoundingClientRect().height > 50,
    );
    if (!isShown) {
      requestAnimationFrame(() => note(selector, which));
      return;
    }
    // A message is delivered after the frame that is being made has been handed on.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      watched[which] = performance.now();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(() => {
    note(drawing, "firstChart");
    note(live, "runs");
  });
}

/** A change of the view: ms to the end of the last frame that it needed, and how many it needed. */
export interface Change {
  readonly took: number;
  readonly frames: number;
}

/**
 * Shows one view after the other, as Back and Forward do. A change ends with the frame that shows
 * it; where a chart goes on changing its elements in the next frames, with the last of these.
 */
export async function changeViews(searches: readonly string[]): Promise<Change[]> {
  const frame = () =>
    new Promise<void>((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      }),
    );
  let moved = false;
  const watch = new MutationObserver(() => {
    moved = true;
  });
  for (const chart of document.querySelectorAll("[data-chart]"))
    watch.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
  const changes: Change[] = [];
  for (const search of searches) {
    await frame();
    await frame();
    let before = 0;
    // Browsers deliver the moves of a drag at the beginning of a frame; so is the link changed.
    requestAnimationFrame(() => {
      before = performance.now();
      window.history.replaceState(null, "", search);
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    let took = 0;
    let frames = 0;
    for (let at = 1; at <= 10; at++) {
      moved = false;
      await frame();
      if (at > 1 && !moved) break;
      took = performance.now() - before;
      frames = at;
    }
    changes.push({ took, frames });
  }
  watch.disconnect();
  return changes;
}
