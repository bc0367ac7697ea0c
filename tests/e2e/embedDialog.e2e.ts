import type { Page } from "@playwright/test";
import { CHARTS, chart, expect, expectNoViolations, open, test } from "./support/test";

function openDialog(page: Page, id: (typeof CHARTS)[number]) {
  return page.locator(`[data-tools="${id}"] [data-tool="embed"]`).click();
}

const dialog = (page: Page) => page.locator('[data-dialog="embed"]');
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
  await expect(dialog(page)).toContainText("Starting height:");
  await expect
    .poll(async () => {
      const [written, inside] = await heights(page);
      return written - inside;
    })
    .toBe(0);
}

for (const id of CHARTS)
  test(`${id}: the code carries the view and a height measured for it`, async ({ page }) => {
    await open(page, "?asof=2018-12-30&scale=log");
    await openDialog(page, id);
    await expect(preview(page).contentFrame().locator(`[data-chart="${id}"]`)).toBeVisible();
    await expect(preview(page).contentFrame().locator("[data-chart]")).toContainText(
      "As known on 30 December 2018",
    );
    await expectMeasured(page);
    const text = await code(page).inputValue();
    expect(text).toContain(`/embed-${id}.html?scale=log&amp;asof=2018-12-30"`);
    for (const part of ['title="Strike Ledger: ', 'width="100%"', 'loading="lazy"'])
      expect(text).toContain(part);
    expect(text).toContain('referrerpolicy="no-referrer"');
    expect(text).toContain('/?scale=log&amp;asof=2018-12-30">Open the full Strike Ledger');
    expect(text).toMatch(/<script async src="http:\/\/localhost:\d+\/embed\.js"><\/script>$/);
  });

test("the preview shows phone, column and full width, and measures each", async ({ page }) => {
  await open(page);
  await openDialog(page, "sources");
  const seen = new Set<number>();
  for (const [label, width] of [
    ["Phone", 320],
    ["Column", 640],
    ["Full", null],
  ] as const) {
    await dialog(page).getByLabel(label, { exact: true }).check();
    await expectMeasured(page);
    const box = await preview(page).boundingBox();
    if (width === null) expect(box?.width).toBeGreaterThan(800);
    else expect(box?.width).toBe(width);
    seen.add((await heights(page))[0]);
  }
  expect(seen.size).toBe(3);
});

test("every option changes preview and code, and the page's own link stays as it is", async ({
  page,
}) => {
  await open(page, "?measure=rate");
  await openDialog(page, "timeline");
  const { history } = await page.evaluate(() => ({ history: window.history.length }));
  await dialog(page).getByLabel("From").selectOption("2016-01");
  await dialog(page).getByLabel("To", { exact: true }).selectOption("2017-12");
  await dialog(page).getByLabel("Language").selectOption("en");
  await dialog(page).getByLabel("Colours").selectOption("dark");
  await dialog(page).getByLabel("Hidden").check();
  await expect(code(page)).toHaveValue(
    /\/embed-timeline\.html\?from=2016-01&amp;to=2017-12&amp;measure=rate&amp;controls=off&amp;lang=en&amp;theme=dark"/,
  );
  const frame = preview(page).contentFrame();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.getByRole("button", { name: "Table", exact: true })).toHaveCount(0);
  await expect(frame.locator("[data-chart]")).toContainText("As known on 28 June 2019");
  await dialog(page)
    .getByLabel(/Keep the height fitting/)
    .uncheck();
  await expect(code(page)).not.toHaveValue(/<script/);
  await expect(page).toHaveURL(/\/\?measure=rate$/);
  expect(await page.evaluate(() => window.history.length)).toBe(history);
});

test("the code is copied, and the dialog says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await openDialog(page, "sources");
  await expectMeasured(page);
  await dialog(page).getByRole("button", { name: "Copy the code" }).click();
  await expect(dialog(page).getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await code(page).inputValue(),
  );
});

test("where there is no clipboard the text is selected to copy by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await open(page);
  await openDialog(page, "sources");
  await expectMeasured(page);
  await dialog(page).getByRole("button", { name: "Copy the code" }).click();
  await expect(dialog(page)).toContainText("copy it by keyboard or menu");
  expect(await page.evaluate(() => String(getSelection()))).toBe(await code(page).inputValue());
});

test("keys open and close it, the focus comes back, and it is accessible", async ({ page }) => {
  await open(page);
  const button = page.locator('[data-tools="places"] [data-tool="embed"]');
  await button.focus();
  await page.keyboard.press("Enter");
  await expectMeasured(page);
  await expectNoViolations(page, '[data-dialog="embed"]');
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(chart(page, "places")).toBeVisible();
});

test("it fits a phone of 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await openDialog(page, "timeline");
  await expectMeasured(page);
  const { scroll, client } = await dialog(page).evaluate((element) => ({
    scroll: element.scrollWidth,
    client: element.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
});
