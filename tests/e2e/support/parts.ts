/** Where things are: the one place that knows the page's markup and the names of its controls. */
import type { Locator, Page } from "@playwright/test";
import type { ChartId } from "../../../src/url/view";
import { expect } from "./test";

export const chart = (page: Page, id: ChartId) => page.locator(`[data-chart="${id}"]`);
export const heading = (page: Page, id: ChartId) =>
  chart(page, id).getByRole("heading", { level: 2 });
export const summary = (page: Page, id: ChartId) => chart(page, id).locator("[data-summary]");
export const marks = (page: Page, id: ChartId) => chart(page, id).locator("[data-mark]");
export const mark = (page: Page, id: ChartId, name: string) =>
  chart(page, id).locator(`[data-mark="${name}"]`);
export const rows = (page: Page, id: ChartId) => chart(page, id).locator("[data-row]");
export const row = (page: Page, id: ChartId, name: string) =>
  chart(page, id).locator(`[data-row="${name}"]`);
export const badge = (page: Page, id: ChartId, name: string) =>
  chart(page, id).locator(`[data-badge="${name}"]`);
export const tooltip = (page: Page, id: ChartId) => chart(page, id).getByRole("tooltip");

/** The box of an element in the window, in px. Throws where it is not shown. */
export async function boundingBox(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element} has no box`);
  return box;
}

/** The address of the view, which a chart has on paper. */
export const paperLink = (page: Page, id: ChartId) => chart(page, id).locator("[data-paper-link]");

/** The button that shows a chart as drawing or as table. */
export const viewButton = (page: Page, id: ChartId, name: "Chart" | "Table") =>
  chart(page, id).getByRole("button", { name, exact: true });

/** Ids of a chart's marks, sorted. */
export function markIds(page: Page, id: ChartId): Promise<readonly string[]> {
  return marks(page, id).evaluateAll((all) => all.map((one) => one.dataset.mark ?? "").sort());
}

/** Ids of a table's rows, sorted. */
export function rowIds(page: Page, id: ChartId): Promise<readonly string[]> {
  return rows(page, id).evaluateAll((all) => all.map((one) => one.dataset.row ?? "").sort());
}

type Headline = "strikes" | "killed" | "monitor" | "ratio" | "open";

/** A figure of the headline, with its words. */
export const headlineItem = (page: Page, id: Headline) => page.locator(`[data-figure="${id}"]`);
/** Who gives a number of the headline, over which period, published when. */
export const headlineSource = (page: Page, id: Headline) => page.locator(`[data-line="${id}"]`);
/** The number of a figure of the headline. */
export const figure = (page: Page, id: Headline) => headlineItem(page, id).locator("[data-value]");
/** The button that opens the card of a figure of the headline. */
export const figureButton = (page: Page, id: Headline) =>
  headlineItem(page, id).getByRole("button");

export const slider = (page: Page) => page.getByRole("slider");
export const sliderSection = (page: Page) => page.locator("[data-slider]");
export const changes = (page: Page) => page.locator("[data-changes]");

/** The line that says which day the page shows. */
export const asOfPanel = (page: Page) => page.locator("#asof");

/** Opens the slider from the line that says which day the page shows. */
export async function openSlider(page: Page): Promise<void> {
  await asOfPanel(page).getByRole("button", { name: "Change the date" }).click();
  await expect(slider(page)).toBeVisible();
}

/** Opens the filters of a chart. */
export async function openFilters(page: Page, id: ChartId): Promise<Locator> {
  const filters = chart(page, id).locator("[data-filters]");
  await filters.locator("summary").first().click();
  return filters;
}

/** Chooses the logarithmic scale, in the filters of the gap. */
export async function chooseLog(page: Page): Promise<void> {
  await (await openFilters(page, "gap")).getByLabel("Log", { exact: true }).check();
  await page.keyboard.press("Escape");
}

/** What a link could not be used for, and what is shown instead. */
export const notices = (page: Page) => page.locator("[data-notices]");
/** What a link's receipt says of the data it was made from. */
export const receiptNotice = (page: Page) => page.locator('[data-receipt="notice"]');

export const dialog = (page: Page) => page.getByRole("dialog");
/** The sentence of a figure's card. */
export const quote = (page: Page) => dialog(page).locator("[data-quote]");
/** Closes the dialog that is open. */
export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
}

const ACTIONS = { share: "Share", embed: "Embed", download: "Download", cite: "Cite" } as const;
export type Action = keyof typeof ACTIONS;

/** A button below a chart. It is there once the chart is hydrated. */
export const actionButton = (page: Page, id: ChartId, action: Action) =>
  chart(page, id).getByRole("button", { name: ACTIONS[action], exact: true });

/** Presses a button below a chart and returns its dialog. */
export async function openAction(page: Page, id: ChartId, action: Action): Promise<Locator> {
  // A chart in a folded section hydrates once the section is open.
  await chart(page, id).evaluate((element) =>
    element.closest("details:not([open])")?.querySelector("summary")?.click(),
  );
  await chart(page, id).scrollIntoViewIfNeeded();
  await actionButton(page, id, action).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}
