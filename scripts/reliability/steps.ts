/**
 * `npm run reliability:steps`: 1,000 random steps by mouse, keys and touch on the built page. Fails on
 * an error or warning, a part that could not be shown, and where listeners, nodes or the heap grow.
 *
 *   --seed=N   another sequence of kinds of step; where each lands also depends on what is drawn by then
 *   --steps=N  number of steps (default 1000)
 */
import { parseArgs } from "node:util";
import type { CDPSession, Page } from "@playwright/test";
import { randomLcg } from "d3";
import { makeStep } from "./anyStep";
import { openSite, visitCharts } from "./site";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20190628" },
    steps: { type: "string", default: "1000" },
  },
});
const seed = Number(values.seed);
const steps = Number(values.steps);
/** Steps before the first count: what is fetched or written once is there then. */
const WARM_UP = Math.round(steps / 5);
/** Most growth from the first count to the last, as a share. */
const LIMIT = 0.1;

interface Counts {
  readonly listeners: number;
  readonly nodes: number;
  readonly heap: number;
}

/** Keeps the reader on the page: other documents, windows and the print dialog stay closed. */
function stayHere(): void {
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const [target, fragment] = link?.href.split("#") ?? [];
      const isHere = fragment !== undefined && target === location.href.split("#")[0];
      if (link !== null && !isHere) event.preventDefault();
    },
    true,
  );
  // A browser keeps 50 entries: those before the page are pushed out, so that Back stays here too.
  for (let entries = 0; entries < 60; entries++) history.pushState(null, "", location.href);
  window.open = () => null;
  window.print = () => undefined;
}

/** What is alive on the default view, after a collection. */
async function count(page: Page, devtools: CDPSession): Promise<Counts> {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    history.pushState(null, "", location.pathname);
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await visitCharts(page);
  // What a collection frees may hold what only the next one finds.
  for (let times = 0; times < 3; times++) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: of("JSEventListeners"), nodes: of("Nodes"), heap: of("JSHeapUsedSize") };
}

async function run(): Promise<readonly string[]> {
  const failures: string[] = [];
  const site = await openSite();
  const done: string[] = [];
  try {
    const size = { viewport: { width: 1280, height: 800 }, hasTouch: true };
    const page = await site.open("/", size, failures);
    await page.evaluate(stayHere);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    await visitCharts(page);
    const random = randomLcg((seed % 1_000_000) / 1_000_000);
    let first: Counts | null = null;
    for (let step = 1; step <= steps && failures.length === 0; step++) {
      done.push(await makeStep(page, devtools, random));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const broken = await page.locator("[data-fault]").count();
      if (broken > 0) failures.push("a part could not be shown");
      if (step === WARM_UP) first = await count(page, devtools);
      if (step % WARM_UP === 0) console.log(step, await count(page, devtools));
    }
    const last = await count(page, devtools);
    for (const key of ["listeners", "nodes", "heap"] as const) {
      const growth = last[key] / (first?.[key] ?? Number.NaN) - 1;
      console.log(`${key}: ${first?.[key]} to ${last[key]} (${(growth * 100).toFixed(1)} %)`);
      if (!(growth <= LIMIT)) failures.push(`${key} grew`);
    }
  } catch (error) {
    failures.push(String(error));
  } finally {
    await site.close();
  }
  if (failures.length > 0) console.log(`last steps:\n  ${done.slice(-15).join("\n  ")}`);
  console.log(`seed ${seed}: ${done.length} steps, ${failures.length} failures`);
  return failures;
}

const failures = await run();
for (const failure of failures.slice(0, 20)) console.log(`  ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
