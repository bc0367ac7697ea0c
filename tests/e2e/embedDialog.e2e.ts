import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/access";
import { allowClipboard, clipboardText, refuseClipboard } from "./support/clipboard";
import { hydrate, openPage } from "./support/open";
import { actionButton, closeDialog, dialog, openAction } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

const preview = (page: Page) => dialog(page).locator("iframe");
const code = (page: Page) => dialog(page).getByLabel("Code for your page");

/** The height in the code and that of the chart in the preview. */
async function heights(page: Page): Promise<readonly [number, number]> {
  const text = await code(page).inputValue();
  const inside = await preview(page)
    .contentFrame()
    .locator("main")
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  return [Number(/height="(\d+)"/.exec(text)?.[1]), inside];
}

async function expectMeasured(page: Page) {
  await expect(dialog(page)).toContainText("Height at ");
  await expect
    .poll(async () => {
      const [written, inside] = await heights(page);
      return written - inside;
    })
    .toBe(0);
}

test("the code of every chart carries the view and a height measured for it", {
  tag: "@slow",
}, async ({ page }) => {
  await openPage(page, "?asof=2018-12-30&scale=log");
  for (const id of CHARTS)
    await test.step(id, async () => {
      await openAction(page, id, "embed");
      const framed = preview(page).contentFrame().locator(`[data-chart="${id}"]`);
      await expect(framed).toContainText("30 December 2018");
      await expectMeasured(page);
      const text = await code(page).inputValue();
      for (const part of [
        `/embed-${id}.html?scale=log&amp;asof=2018-12-30"`,
        'title="Strike Ledger: ',
        'width="100%"',
        'loading="lazy"',
        'referrerpolicy="no-referrer"',
        '/?scale=log&amp;asof=2018-12-30">Open this view in the Strike Ledger',
      ])
        expect(text).toContain(part);
      expect(text).toMatch(/<script async src="http:\/\/localhost:\d+\/embed\.js"><\/script>$/);
      await closeDialog(page);
    });
});

test("the preview shows phone, column and full width, and measures each", async ({ page }) => {
  await openPage(page);
  await openAction(page, "gap", "embed");
  const seen = new Set<number>();
  for (const [label, width] of [
    ["Phone", 320],
    ["Column", 640],
    ["Full", null],
  ] as const) {
    await dialog(page).getByLabel(label, { exact: true }).last().check();
    await expectMeasured(page);
    const box = await preview(page).boundingBox();
    if (width === null) expect(box?.width).toBeGreaterThan(800);
    else expect(box?.width).toBe(width);
    seen.add((await heights(page))[0]);
  }
  expect(seen.size).toBe(3);
});

test("every option changes preview and code, and none the link of the page", {
  tag: "@slow",
}, async ({ page }) => {
  await openPage(page, "?measure=rate");
  await openAction(page, "timeline", "embed");
  const { history } = await page.evaluate(() => ({ history: window.history.length }));
  await dialog(page).getByLabel("From").selectOption("2016-01");
  await dialog(page).getByLabel("To", { exact: true }).selectOption("2017-12");
  await dialog(page).getByLabel("Full", { exact: true }).first().check();
  await dialog(page).getByLabel("Colours").selectOption("dark");
  await dialog(page).getByLabel("Hidden").check();
  await expect(code(page)).toHaveValue(
    /\/embed-timeline\.html\?from=2016-01&amp;to=2017-12&amp;measure=rate&amp;asof=2019-06-28&amp;form=full&amp;controls=off&amp;theme=dark"/,
  );
  const frame = preview(page).contentFrame();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.getByRole("button", { name: "Table", exact: true })).toHaveCount(0);
  await expect(frame.locator("[data-chart]")).toContainText("As known on 28 June 2019");
  await dialog(page)
    .getByLabel(/Adjust the height automatically/)
    .uncheck();
  await expect(code(page)).not.toHaveValue(/<script/);
  await expect(page).toHaveURL(/\/\?measure=rate$/);
  expect(await page.evaluate(() => window.history.length)).toBe(history);
});

test("the code is copied, and the dialog says so", async ({ page }) => {
  await allowClipboard(page);
  await openPage(page);
  await openAction(page, "sources", "embed");
  await expectMeasured(page);
  await dialog(page).getByRole("button", { name: "Copy the code" }).click();
  await expect(dialog(page).getByText("Copied.")).toBeVisible();
  expect(await clipboardText(page)).toBe(await code(page).inputValue());
});

test("where the browser refuses to copy, the code is selected", async ({ page }) => {
  await refuseClipboard(page);
  await openPage(page);
  await openAction(page, "sources", "embed");
  await expectMeasured(page);
  await dialog(page).getByRole("button", { name: "Copy the code" }).click();
  await expect(dialog(page)).toContainText("press Ctrl+C");
  expect(await page.evaluate(() => String(getSelection()))).toBe(await code(page).inputValue());
});

test("the dialog works by keyboard, fits a phone and has no barrier", { tag: "@slow" }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(page);
  await hydrate(page, "timeline");
  await actionButton(page, "timeline", "embed").press("Enter");
  await expectMeasured(page);
  await expectNoViolations(page, "dialog");
  const overflow = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await closeDialog(page);
  await expect(actionButton(page, "timeline", "embed")).toBeFocused();
});
