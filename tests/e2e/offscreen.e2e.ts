import type { Page } from "@playwright/test";
import { chart, expect, open, test } from "./support/test";

/** Clock standing still: what waits for the view to rest, waits until the test says so. */
async function openStanding(page: Page): Promise<void> {
  await page.clock.install();
  await open(page);
  // The releases by place are fetched when the chart comes near.
  await chart(page, "places").scrollIntoViewIfNeeded();
  await expect(chart(page, "places")).toContainText("strikes by place, in no governorate more");
  await chart(page, "timeline").locator("[data-summary]").scrollIntoViewIfNeeded();
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

const held = (page: Page) => page.locator("[data-deferred]").filter({ has: chart(page, "places") });
const summary = (page: Page) => chart(page, "places").locator("[data-summary]");
const EARLY = "2 October 2014 to 31 December 2014 declare 1,017 strikes by place";

test("a chart off the screen does nothing while the view changes, and catches up when it rests", async ({
  page,
}) => {
  await openStanding(page);
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
    const near = chart(page, "timeline").locator("[data-summary]");
    // What stands above it changes its height, too.
    await near.scrollIntoViewIfNeeded();
    await expect(near).toContainText(month.slice(0, 4));
  }
  expect(await mutations()).toBe(0);
  await expect(held(page)).toHaveCount(1);
  await expect(summary(page)).not.toContainText(EARLY);

  await page.clock.runFor(1000);
  await expect(summary(page)).toContainText(EARLY);
  await expect(held(page)).toHaveCount(0);
  expect(await mutations()).toBeGreaterThan(0);
});

test("a chart is right when the reader comes to it", async ({ page }) => {
  await openStanding(page);
  await show(page, "?to=2014-12");
  await expect(held(page)).toHaveCount(1);
  await chart(page, "places").scrollIntoViewIfNeeded();
  await expect(summary(page)).toContainText(EARLY);
  await expect(held(page)).toHaveCount(0);
});

test("a print shows the view, also of charts that were held back", async ({ page }) => {
  await openStanding(page);
  await show(page, "?to=2014-12");
  await expect(held(page)).toHaveCount(1);
  await page.pdf();
  await expect(summary(page)).toContainText(EARLY);
});

test("the first changes of a page draw what is near, and all else once the view rests", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto("/");
  await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const waiting = page.locator('[data-chart-waiting="places"]');
  for (const month of ["2016-01", "2015-06", "2014-12"]) {
    await show(page, `?to=${month}`);
    await expect(page.locator("[data-count]")).toContainText(/\d/);
    // What the HTML held does not belong to this view, and is gone at once.
    await expect(waiting).toHaveAttribute("aria-busy", "true");
    await expect(chart(page, "places")).toHaveCount(0);
  }
  await page.clock.resume();
  await expect(waiting).toHaveCount(0);
  await expect(summary(page)).toContainText(EARLY);
});
