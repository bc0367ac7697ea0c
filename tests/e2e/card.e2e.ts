import type { Page } from "@playwright/test";
import { expectContrast, expectNoViolations } from "./support/access";
import { allowClipboard, clipboardText, refuseClipboard } from "./support/clipboard";
import { hydrate, openChart, openPage } from "./support/open";
import {
  type Action,
  actionButton,
  changes,
  chart,
  closeDialog,
  dialog,
  figureButton,
  mark,
  openSlider,
  quote,
  rows,
  slider,
} from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

async function openKilled(page: Page, search = ""): Promise<void> {
  await openPage(page, search);
  await figureButton(page, "killed").click();
  await expect(dialog(page).locator("[data-documents]")).toBeVisible();
}

test("a card gives its figure in one sentence, copies just that, and has no barrier", {
  tag: "@slow",
}, async ({ page }) => {
  await allowClipboard(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await openKilled(page);
  await expect(quote(page)).toHaveText(
    "The US-led Coalition (CJTF-OIR) assessed that at least 1,319 civilians were unintentionally killed by air and artillery strikes of the US-led Coalition in Iraq and Syria from August 2014 to 31 May 2019 (published on 27 June 2019).",
  );
  await dialog(page).getByRole("button", { name: "Copy this sentence" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Copied.");
  expect(await clipboardText(page)).toBe(await quote(page).textContent());
  await expect(dialog(page).locator('a[href*="rawstory.com/2019/06"]').first()).toBeVisible();

  await expectNoViolations(page, "dialog");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page, "dialog");
  const overflow = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  // The reader learns on 29 August 2019 that 13 deaths had been counted too many.
  for (const later of ["August 2019", "13 too high", "Superseded by"])
    await expect(dialog(page)).not.toContainText(later);
});

test("where the browser refuses to copy, the sentence is selected", async ({ page }) => {
  await refuseClipboard(page);
  await openKilled(page);
  await dialog(page).getByRole("button", { name: "Copy this sentence" }).click();
  await expect(dialog(page).getByRole("status")).toContainText("The sentence is marked");
  expect(await page.evaluate(() => String(getSelection()))).toBe(await quote(page).textContent());
});

test("a card closes when the reader goes back to a day before its figure was published", async ({
  page,
}) => {
  await openPage(page, "?asof=2019-01-31");
  await openSlider(page);
  await slider(page).focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/asof=latest/);
  await figureButton(page, "killed").click();
  await expect(dialog(page)).toContainText("at least 1,410");
  await page.goBack();
  await expect(page).toHaveURL(/asof=2019-01-31/);
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("body")).not.toContainText("1,410");
  await expect(figureButton(page, "killed")).toBeFocused();
  await page.goForward();
  await expect(page).toHaveURL(/asof=latest/);
  await expect(dialog(page)).toHaveCount(0);
});

test("the dialogs below a chart follow the day, and show nothing published after it", {
  tag: "@slow",
}, async ({ page }) => {
  await openPage(page, "?asof=2019-01-31");
  await openSlider(page);
  const section = chart(page, "gap");
  for (const action of ["share", "cite", "download", "embed"] satisfies Action[]) {
    await slider(page).focus();
    await page.keyboard.press("End");
    await expect(page).toHaveURL(/asof=latest/);
    await hydrate(page, "gap");
    await expect(section).toContainText("1,417");
    await actionButton(page, "gap", action).click();
    await expect(dialog(page)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/asof=2019-01-31/);
    await expect(section).toContainText("1,190");
    await expect(section).not.toContainText("1,417");
    const texts = () =>
      dialog(page)
        .locator("textarea")
        .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value).join());
    await expect.poll(texts).not.toMatch(/1,417|1417|asof=latest/);
    await expect(dialog(page)).not.toContainText("1,417");
    await closeDialog(page);
  }
});

test("a card says what superseded its figure once that was published", async ({ page }) => {
  await openChart(page, "gap", "asof=2019-09-30&view=table&source=cjtf_oir");
  await chart(page, "gap")
    .locator("tr", { hasText: "31 May 2019" })
    .getByRole("button", { name: "1,319" })
    .first()
    .click();
  await expect(dialog(page)).toContainText("Superseded by");
  await expect(dialog(page)).toContainText("at least 1,321");
  await expect(dialog(page)).toContainText("deaths booked in May were 13 too high");
});

test("a card lists the corrections of its row in the package", async ({ page }) => {
  await openChart(page, "sources", "asof=latest&source=nl_mod&place=IQ-KI&view=table");
  await chart(page, "sources").getByRole("button", { name: "about 70" }).click();
  const history = dialog(page).locator("[data-history]");
  await expect(history).toContainText("Version 1.0.0, 23 November 2026: added");
  await expect(history).toContainText("corrected: victims was assessed, is not_separated");
  await expect(quote(page)).toContainText("civilians and fighters");
});

test("headline, marks, tables and changes open cards, and get the focus back", async ({ page }) => {
  const opens = async (press: () => Promise<void>) => {
    await press();
    await expect(quote(page)).toContainText("published");
    await closeDialog(page);
  };
  await openPage(page, "?source=cjtf_oir,airwars,snhr");
  for (const id of ["strikes", "killed", "monitor", "open"] as const) {
    await opens(() => figureButton(page, id).first().click());
    await expect(figureButton(page, id).first()).toBeFocused();
  }
  await openSlider(page);
  await opens(() =>
    changes(page).getByRole("button", { name: "Source and details" }).first().click(),
  );
  for (const [id, name] of [
    ["sources", "airwars-2019-06-27-likely"],
    // A sum of the daily releases, which are fetched when the chart comes near.
    ["places", "strikes-iraq-country"],
  ] as const) {
    await hydrate(page, id);
    await opens(() => mark(page, id, name).press("Enter"));
    await expect(mark(page, id, name)).toBeFocused();
  }
});

test("every table opens cards", { tag: "@slow" }, async ({ page }) => {
  await openPage(page, "?view=table");
  for (const id of CHARTS) {
    await hydrate(page, id);
    await rows(page, id).getByRole("button").first().click();
    await expect(quote(page)).toContainText("published");
    await closeDialog(page);
  }
});

test("a card opens while the browser has not yet reported that the last one closed", async ({
  page,
}) => {
  await openKilled(page);
  for (const [id, text] of [
    ["strikes", "34,514"],
    ["strikes", "34,514"],
    ["killed", "1,319"],
  ] as const) {
    await page.evaluate((figure) => {
      // In one task: the event "close" of the first card comes after it.
      document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
      document.querySelector<HTMLElement>(`[data-figure="${figure}"] button`)?.click();
    }, id);
    await expect(quote(page)).toContainText(text);
    // The card is still open after the event.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    await expect(quote(page)).toContainText(text);
  }
  await closeDialog(page);
  await expect(figureButton(page, "killed")).toBeFocused();
});
