/** Pages in a real browser: what each costs to load, and how long a change of its view takes. */
import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Change, changeViews, type Watched, watchPage } from "./watch";

export interface Profile {
  readonly name: "desktop" | "slow phone";
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** Round trip in ms and bit/s down and up; null for no limit. */
  readonly line: { readonly latency: number; readonly down: number; readonly up: number } | null;
}

export const PROFILES: readonly Profile[] = [
  { name: "desktop", viewport: { width: 1280, height: 900 }, slowdown: 1, line: null },
  {
    name: "slow phone",
    viewport: { width: 360, height: 740 },
    slowdown: 4,
    // Slow 4G as Lighthouse and WebPageTest define it.
    line: { latency: 150, down: 1_600_000, up: 750_000 },
  },
];

export interface Target {
  readonly name: string;
  readonly address: string;
  /** Selector of a chart's drawing. */
  readonly drawing: string;
  /** Selector of what is there once the page answers input; null where that is the first drawing. */
  readonly live: string | null;
  /** Views to show one after the other, by kind of change; queries of links. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
}

/** One load of a page; times in ms from the start of the navigation. */
export interface Load {
  readonly bytes: number;
  /** Bytes of scripts, as they came over the line. */
  readonly scriptBytes: number;
  readonly requests: number;
  readonly requestsToFirstChart: number;
  readonly firstChart: number;
  /** When the first script that the page fetched had arrived. */
  readonly script: number;
  /** When the page answered input. */
  readonly runs: number;
  readonly largestPaint: number;
  /** Sum of what every task after the first paint took above 50 ms. */
  readonly blocking: number;
  readonly shift: number;
  /** Bytes of JavaScript objects alive after a collection. */
  readonly heap: number;
  /** Ms of each change, by kind. */
  readonly changes: Readonly<Record<string, readonly number[]>>;
  /** Mean processor time of the page's main thread a change, in ms: what other programs leave alone. */
  readonly work: number;
  /** Tasks over 50 ms while the views changed. */
  readonly longTasks: number;
  /** Frames that a change took until nothing moved any more, at most. */
  readonly frames: number;
}

async function limit(session: CDPSession, { slowdown, line }: Profile): Promise<void> {
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (line !== null)
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
}

/** A running total of the browser's own measures, by its name. */
async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Waits until nothing has been fetched and no task was long for a second. */
async function rest(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(
    () => window.watched.firstChart !== null && window.watched.runs !== null,
    null,
    { timeout: 120_000 },
  );
  await page.waitForFunction(
    () => {
      const [start, length] = window.watched.longTasks.at(-1) ?? [0, 0];
      return performance.now() - start - length > 1000;
    },
    null,
    { timeout: 120_000 },
  );
}

const blockingOf = ({ longTasks, firstPaint }: Watched): number =>
  longTasks
    .filter(([start]) => start >= (firstPaint ?? 0))
    .reduce((sum, [, length]) => sum + length - 50, 0);

/** Loads a page in a browser that knows nothing of it, and measures. */
export async function measure(browser: Browser, target: Target, profile: Profile): Promise<Load> {
  const context = await browser.newContext({
    viewport: profile.viewport,
    isMobile: profile.slowdown > 1,
    deviceScaleFactor: profile.slowdown > 1 ? 2 : 1,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await limit(session, profile);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  // The compiler that runs this file wraps named functions by this one.
  await page.addInitScript("globalThis.__name = (named) => named");
  const { drawing, live } = target;
  await page.addInitScript(watchPage, { drawing, live: live ?? drawing });
  await page.goto(target.address);
  await rest(page);

  const watched = await page.evaluate(() => window.watched);
  const { firstChart, runs } = watched;
  if (firstChart === null || runs === null) throw new Error(`${target.name} drew no chart`);
  const fetched = await page.evaluate(() => {
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    // However a script was asked for: by an element, a preload, or another script.
    const scripts = resources.filter(({ name }) => new URL(name).pathname.endsWith(".js"));
    return {
      starts: resources.map(({ startTime }) => startTime),
      script: Math.min(...scripts.map(({ responseEnd }) => responseEnd)),
      scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  });
  const loaded = bytes;

  await page.evaluate(() => {
    window.watched.longTasks = [];
  });
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await metric(session, "TaskDuration");
  const changed: Record<string, readonly Change[]> = {};
  for (const [kind, searches] of Object.entries(target.changes))
    changed[kind] = await page.evaluate(changeViews, searches);
  const worked = (await metric(session, "TaskDuration")) - before;
  const longTasks = await page.evaluate(() => window.watched.longTasks.length);
  const all = Object.values(changed).flat();

  await session.send("HeapProfiler.collectGarbage");
  const heap = await metric(session, "JSHeapUsedSize");
  await context.close();
  return {
    bytes: loaded,
    scriptBytes: fetched.scriptBytes,
    requests: fetched.starts.length + 1,
    requestsToFirstChart: fetched.starts.filter((start) => start < firstChart).length + 1,
    firstChart,
    script: fetched.script,
    runs,
    largestPaint: watched.largestPaint ?? Number.NaN,
    blocking: blockingOf(watched),
    shift: watched.shift,
    heap,
    changes: Object.fromEntries(
      Object.entries(changed).map(([kind, list]) => [kind, list.map(({ took }) => took)]),
    ),
    work: (worked * 1000) / all.length,
    longTasks,
    frames: Math.max(...all.map(({ frames }) => frames)),
  };
}
