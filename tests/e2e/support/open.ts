/** Opening a view, and how much of it is hydrated before the test goes on. */
import type { Page } from "@playwright/test";
import { visitChart } from "../../../scripts/visitChart";
import type { ChartId } from "../../../src/url/view";
import { chart } from "./parts";
import { CHARTS, expect } from "./test";

/** Opens a view of the page. Its charts hydrate when they come near the window. */
export async function openPage(page: Page, search = ""): Promise<void> {
  await page.goto(`/${search}`);
  await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
}

/** Opens a view of the page and hydrates every chart. */
export async function openHydrated(page: Page, search = ""): Promise<void> {
  await openPage(page, search);
  await hydrateAll(page);
}

/** Opens one chart alone, in full: with table, notes and switches. */
export async function openChart(page: Page, id: ChartId, search = ""): Promise<void> {
  await openPage(page, `?embed=${id}&form=full${search === "" ? "" : `&${search}`}`);
  await hydrate(page, id);
}

/** Opens one chart as a frame shows it: one plot, without switches. */
export async function openFrame(page: Page, id: ChartId, search = ""): Promise<void> {
  await openPage(page, `embed-${id}.html${search}`);
  await hydrate(page, id);
}

/** Brings a chart into the window and waits until it is hydrated and has all its tables. */
export async function hydrate(page: Page, id: ChartId): Promise<void> {
  await page.waitForFunction(visitChart, id);
  const content = chart(page, id)
    .locator("[data-mark], [data-row], [data-empty], [data-decided]")
    .first();
  await chart(page, id).scrollIntoViewIfNeeded();
  await expect(content).toBeVisible();
}

/** Opens the section of the method, which is fetched when a reader comes near it. */
export async function openMethod(page: Page): Promise<void> {
  await page
    .getByRole("navigation", { name: "On this page" })
    .getByRole("link", { name: "Method and sources" })
    .click();
  await expect(page.getByRole("heading", { name: "What the words mean" })).toBeVisible();
}

/** Hydrates every chart of the page, and returns to where the page was. */
export async function hydrateAll(page: Page): Promise<void> {
  const top = await page.evaluate(() => window.scrollY);
  for (const id of CHARTS) await page.waitForFunction(visitChart, id);
  await expect(page.locator("[data-chart-waiting]")).toHaveCount(0);
  // Charts off the screen catch up when the view rests.
  await expect(page.locator("[data-deferred]")).toHaveCount(0);
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), top);
}
