/** The built site in Chromium, watched for whatever goes wrong in a page. */
import { resolve } from "node:path";
import { type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { serve } from "../../bench/server";
import { findBrowser } from "../browser.mjs";
import { visitChart, WAITS } from "../visitChart";

export interface Site {
  readonly origin: string;
  /** Opens a page in a new browser context; its errors and warnings are added to `faults`. */
  open(path: string, options: BrowserContextOptions, faults: string[]): Promise<Page>;
  close(): Promise<void>;
}

/** Serves `dist`, which must have been built. */
export async function openSite(): Promise<Site> {
  const { origin, close } = await serve(resolve("dist"));
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      // A swipe belongs to the page: at the side of a window the browser would go back by it.
      "--overscroll-history-navigation=0",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  return {
    origin,
    async open(path, options, faults) {
      const context = await browser.newContext(options);
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type()))
          faults.push(`console ${message.type()}: ${message.text()}`);
      });
      // Unhandled rejections come as errors too.
      context.on("weberror", (error) => faults.push(`page error: ${error.error().message}`));
      // tsx marks the functions that it sends to a page with their names.
      await context.addInitScript("globalThis.__name = (named) => named");
      const page = await context.newPage();
      await page.goto(`${origin}${path}`);
      await page.waitForSelector("html[data-hydrated]");
      return page;
    },
    async close() {
      await browser.close();
      close();
    },
  };
}

/** Opens every fold, brings every chart into the window and waits until it has all its tables. */
export async function visitCharts(page: Page): Promise<void> {
  const charts = page.locator("[data-chart], [data-chart-waiting]");
  const ids = await charts.evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ids) await page.waitForFunction(visitChart, id);
  await page.waitForSelector(WAITS, { state: "detached" });
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
}
