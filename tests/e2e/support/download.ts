/** What the end-to-end tests of downloads share: the dialog and the files it gives. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import type { ChartId } from "../../../src/url/view";
import { chart, expect } from "./test";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Waits until a chart has drawn its marks or said that it has none, also those that come with a table of their own. */
export async function drawn(page: Page, id: ChartId): Promise<void> {
  await chart(page, id).scrollIntoViewIfNeeded();
  await expect(chart(page, id).locator("[data-mark], [data-empty]").first()).toBeVisible();
  await expect(chart(page, id)).not.toContainText(/loading/i);
}

/** Opens a chart's download dialog. */
export async function openDownload(page: Page, id: ChartId): Promise<Locator> {
  await chart(page, id).locator("[data-tool=download]").click();
  const dialog = page.locator("[data-dialog=download]");
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Presses a button of the dialog and gives the file that the browser saved. */
export async function save(page: Page, button: string | RegExp): Promise<SavedFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .locator("[data-dialog=download]")
      .getByRole("button", { name: button, exact: true })
      .click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Ids of the marks a chart has drawn, sorted. */
export function marksOf(page: Page, id: ChartId): Promise<readonly string[]> {
  return chart(page, id)
    .locator("[data-mark]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-mark") ?? "").sort());
}
