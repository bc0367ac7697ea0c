import type { Page } from "@playwright/test";
import { hydrate, openHydrated, openPage } from "./support/open";
import { chart, summary as summaryOf } from "./support/parts";
import { expect, test } from "./support/test";

/** Stops the clock: what waits for the view to rest, waits until the test says so. */
async function openStopped(page: Page): Promise<void> {
  await page.clock.install();
  await openHydrated(page);
  // The releases by place are fetched when the chart comes near.
  await hydrate(page, "places");
  await summaryOf(page, "timeline").scrollIntoViewIfNeeded();
  await expect(chart(page, "places")).not.toBeInViewport();
  await page.clock.pauseAt(Date.now() + 3_600_000);
}

/** Another view, as Back or Forward would bring it. */
async function show(page: Page, search: string): Promise<void> {
  await page.evaluate((query) => {
    window.history.replaceState(null, "", query);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, search);
}

const deferred = (page: Page) =>
  page.locator("[data-deferred]").filter({ has: chart(page, "places") });
const summary = (page: Page) => summaryOf(page, "places");
const EARLY =
  "Of the 1,017 strikes that the daily reports of 2 October 2014 to 31 December 2014 give";

test("a chart off the screen does nothing while the view changes, and catches up when it rests", async ({
  page,
}) => {
  await openStopped(page);
  await page.evaluate(() => {
    const places = document.querySelector('[data-chart="places"]') as Element;
    const count = { mutations: 0 };
    Object.assign(window, { count });
    new MutationObserver((records) => {
      count.mutations += records.length;
    }).observe(places, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const mutations = () =>
    page.evaluate(() => (window as unknown as { count: { mutations: number } }).count.mutations);
  for (const month of ["2016-01", "2015-11", "2015-06", "2014-12"]) {
    await show(page, `?to=${month}`);
    const near = summaryOf(page, "timeline");
    // What is above it changes its height, too.
    await near.scrollIntoViewIfNeeded();
    await expect(near).toContainText(month.slice(0, 4));
  }
  expect(await mutations()).toBe(0);
  await expect(deferred(page)).toHaveCount(1);
  await expect(summary(page)).not.toContainText(EARLY);

  await page.clock.runFor(1000);
  await expect(summary(page)).toContainText(EARLY);
  await expect(deferred(page)).toHaveCount(0);
  expect(await mutations()).toBeGreaterThan(0);
});

test("a chart is right when the reader comes to it", async ({ page }) => {
  await openStopped(page);
  await show(page, "?to=2014-12");
  await expect(deferred(page)).toHaveCount(1);
  await chart(page, "places").scrollIntoViewIfNeeded();
  await expect(summary(page)).toContainText(EARLY);
  await expect(deferred(page)).toHaveCount(0);
});

test("a print shows the view, also in charts that were deferred", async ({ page }) => {
  await openStopped(page);
  await show(page, "?to=2014-12");
  await expect(deferred(page)).toHaveCount(1);
  await page.pdf();
  await expect(summary(page)).toContainText(EARLY);
});

test("the first changes of a page draw what is near, and the rest once the view rests", async ({
  page,
}) => {
  await page.clock.install();
  await openPage(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const waiting = page.locator('[data-chart-waiting="places"]');
  for (const month of ["2016-01", "2015-06", "2014-12"]) {
    await show(page, `?to=${month}`);
    await expect(page.locator("[data-view-note]")).toContainText(/\d/);
    // What the HTML held does not belong to this view, and is gone at once.
    await expect(waiting).toHaveAttribute("aria-busy", "true");
    await expect(chart(page, "places")).toHaveCount(0);
  }
  await page.clock.resume();
  await expect(waiting).toHaveCount(0);
  await expect(summary(page)).toContainText(EARLY);
});
