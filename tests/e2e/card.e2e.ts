import type { Page } from "@playwright/test";
import { CHARTS, chart, expect, expectNoViolations, open, test } from "./support/test";

const card = (page: Page) => page.getByRole("dialog");

async function openKilled(page: Page, search = ""): Promise<void> {
  await open(page, search);
  await page.locator('[data-figure="killed"] button').click();
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator("[data-documents]")).toBeVisible();
}

test("gives the figure in one sentence and copies just that", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openKilled(page);
  const sentence = card(page).locator("[data-quote]");
  await expect(sentence).toHaveText(
    "The US-led Coalition (CJTF-OIR) assessed that at least 1,319 civilians were unintentionally killed by air and artillery strikes of the US-led Coalition in Iraq and Syria from August 2014 to 31 May 2019 (published on 27 June 2019).",
  );
  await card(page).getByRole("button", { name: "Copy this sentence" }).click();
  await expect(card(page).getByRole("status")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await sentence.textContent(),
  );
});

test("copies in a frame that keeps the clipboard closed, or leaves the sentence marked", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await openKilled(page);
  await card(page).getByRole("button", { name: "Copy this sentence" }).click();
  await expect(card(page).getByRole("status")).toContainText("The sentence is marked");
  expect(await page.evaluate(() => String(getSelection()))).toBe(
    await card(page).locator("[data-quote]").textContent(),
  );
});

test("tells nothing that was published after the day shown", async ({ page }) => {
  await openKilled(page);
  // The reader is told on 29 August 2019 that 13 deaths had been booked too many.
  await expect(card(page)).not.toContainText("August 2019");
  await expect(card(page)).not.toContainText("13 too high");
  await expect(card(page)).not.toContainText("Superseded by");
  await card(page).getByRole("button", { name: "Close" }).click();

  await openKilled(page, "?asof=2019-02-27");
  await expect(card(page)).toContainText("at least 1,190");
  await expect(card(page)).not.toContainText("Superseded by");
  await expect(card(page)).not.toContainText("1,257");
});

test("closes when the reader goes back to a day before its figure was published", async ({
  page,
}) => {
  await open(page, "?asof=2019-01-31");
  const slider = page.getByRole("slider", { name: "As known on" });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page).toHaveURL(/asof=latest/);
  const button = page.locator('[data-figure="killed"] button');
  await button.click();
  await expect(card(page)).toContainText("at least 1,410");
  await page.goBack();
  await expect(page).toHaveURL(/asof=2019-01-31/);
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator("body")).not.toContainText("1,410");
  await expect(button).toBeFocused();
  await page.goForward();
  await expect(page).toHaveURL(/asof=latest/);
  await expect(card(page)).toHaveCount(0);
});

test("the dialogs below a chart follow the day, and never tell what lies after it", async ({
  page,
}) => {
  for (const tool of ["share", "cite", "download", "embed"]) {
    await open(page, "?asof=2019-01-31");
    await page.getByRole("slider", { name: "As known on" }).focus();
    await page.keyboard.press("End");
    const section = chart(page, "timeline");
    await expect(section).toContainText("1,417");
    await section.locator(`[data-tool="${tool}"]`).click();
    await expect(card(page)).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/asof=2019-01-31/);
    await expect(section).toContainText("1,190");
    await expect(section).not.toContainText("1,417");
    const texts = () =>
      card(page)
        .locator("textarea")
        .evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value).join());
    await expect.poll(texts).not.toMatch(/1,417|1417|asof=latest/);
    await expect(card(page)).not.toContainText("1,417");
  }
});

test("says what superseded a figure, and what became known later, once that was so", async ({
  page,
}) => {
  await open(page, "?asof=2019-09-30&view=table&source=cjtf_oir");
  await chart(page, "timeline")
    .locator("tr", { hasText: "31 May 2019" })
    .getByRole("button", { name: "1,319" })
    .first()
    .click();
  await expect(card(page)).toContainText("Superseded by");
  await expect(card(page)).toContainText("at least 1,321");
  await expect(card(page)).toContainText("deaths booked in May were 13 too high");
});

test("tells the history of a corrected row in the package", async ({ page }) => {
  await open(page, "?asof=latest&source=nl_mod&place=IQ-KI&view=table");
  await chart(page, "sources").getByRole("button", { name: "about 70" }).click();
  const history = card(page).locator("[data-history]");
  await expect(history).toContainText("Version 1.0.0, 23 November 2026: added");
  await expect(history).toContainText("corrected: victims was assessed, is not_separated");
  await expect(card(page).locator("[data-quote]")).toContainText("civilians and fighters");
});

test("every number of the headline and every mark opens a card with a sentence", async ({
  page,
}) => {
  await open(page, "?source=cjtf_oir,airwars,snhr");
  const close = () => card(page).getByRole("button", { name: "Close" }).click();
  for (const button of await page.locator("[data-figure] button").all()) {
    await button.click();
    await expect(card(page).locator("[data-quote]")).toContainText("published");
    await close();
  }
  for (const [id, mark] of [
    ["sources", "airwars-2019-06-27-likely"],
    // Sums of the daily releases, which are fetched when the chart comes near.
    ["places", "strikes-iraq-country"],
  ] as const) {
    await chart(page, id).scrollIntoViewIfNeeded();
    await chart(page, id).locator(`[data-mark="${mark}"]`).focus();
    await page.keyboard.press("Enter");
    await expect(card(page).locator("[data-quote]")).toContainText("published");
    await page.keyboard.press("Escape");
    await expect(chart(page, id).locator(`[data-mark="${mark}"]`)).toBeFocused();
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
    await expect(card(page).locator("[data-quote]")).toContainText(text);
    // The card is still open after the event.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    await expect(card(page).locator("[data-quote]")).toContainText(text);
  }
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator('[data-figure="killed"] button')).toBeFocused();
});

test("every table of figures opens cards", async ({ page }) => {
  await open(page, "?view=table");
  for (const id of CHARTS) {
    await chart(page, id).scrollIntoViewIfNeeded();
    await chart(page, id).locator("[data-row] button").first().click();
    await expect(card(page).locator("[data-quote]")).toContainText("published");
    await card(page).getByRole("button", { name: "Close" }).click();
  }
});

for (const scheme of ["light", "dark"] as const)
  test(`has no barrier in ${scheme}, and fits a phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await openKilled(page);
    await expectNoViolations(page);
    const overflow = await card(page).evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
