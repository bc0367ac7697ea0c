/** What runs inside a measured page. It is sent there as text, so it may use nothing from outside. */

/** Times in ms from the start of the navigation; null where there was none. */
export interface Watched {
  /** The first frame that showed a drawing of a chart. */
  firstChart: number | null;
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

/** Watches a page from before its first byte of script. `selector` finds a chart's drawing. */
export function watchPage(selector: string): void {
  const watched: Watched = {
    firstChart: null,
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
  const look = () => {
    const isDrawn = [...document.querySelectorAll(selector)].some(
      (one) => one.getBoundingClientRect().height > 50,
    );
    if (!isDrawn) {
      requestAnimationFrame(look);
      return;
    }
    // A message is delivered after the frame that is being made has been handed on.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      watched.firstChart = performance.now();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/**
 * Shows one view after the other, as Back and Forward do, and gives the ms from each change of the
 * link to the end of the frame that shows it.
 */
export async function changeViews(searches: readonly string[]): Promise<number[]> {
  const frame = () =>
    new Promise<void>((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      }),
    );
  const times: number[] = [];
  for (const search of searches) {
    await frame();
    await frame();
    const before = performance.now();
    window.history.replaceState(null, "", search);
    window.dispatchEvent(new PopStateEvent("popstate"));
    await frame();
    times.push(performance.now() - before);
  }
  return times;
}
