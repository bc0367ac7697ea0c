import type { Page } from "@playwright/test";
import { CHARTS, chart, expect, expectNoViolations, open, settled, test } from "./support/test";

async function openShare(page: Page, id: string) {
  await page.locator(`[data-tools="${id}"] [data-tool="share"]`).click();
  const dialog = page.locator('dialog[data-dialog="share"]');
  await expect(dialog.getByLabel("Link to this view")).toHaveValue(/sum=[0-9a-f]{8}#/);
  return dialog;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const rows = (page: Page, id: (typeof CHARTS)[number]) =>
  chart(page, id)
    .locator("[data-row]")
    .evaluateAll((all) => all.map((one) => one.textContent));

const SYRIA = "source=airwars,snhr&place=syria";
/** A filter under which each chart has rows; the backlog is the Coalition's, for both countries. */
const FILTERS: Readonly<Record<(typeof CHARTS)[number], string>> = {
  gap: SYRIA,
  backlog: "to=2018-06&source=cjtf_oir,sohr",
  timeline: SYRIA,
  sources: SYRIA,
  places: SYRIA,
};

for (const id of CHARTS) {
  test(`the link copied under ${id} shows the same rows when it is opened anew`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, `?${FILTERS[id]}&view=table&asof=2019-04-25`);
    await expect(chart(page, id).locator("[data-row]").first()).toBeVisible();
    const shown = await rows(page, id);
    const dialog = await openShare(page, id);
    await dialog.getByRole("button", { name: "Copy link" }).click();
    await expect(dialog.getByRole("status").first()).toHaveText("Copied.");
    const link = await clipboard(page);
    expect(link).toBe(await dialog.getByLabel("Link to this view").inputValue());
    for (const part of [
      "from=2014-08",
      "measure=killed",
      "scale=linear",
      "sort=value",
      "events=on",
    ])
      expect(link).toContain(part);
    expect(link).toContain(FILTERS[id]);
    expect(link).not.toMatch(/theme=|lang=|embed=/);

    const other = await context.newPage();
    await other.goto(link);
    await settled(other);
    await expect.poll(() => rows(other, id)).toEqual(shown);
    await expect(other.locator('[data-receipt="same"]')).toContainText("present edition");
    await expect(other.locator("[data-notices]")).toHaveCount(0);
    await expect(chart(other, id).getByRole("heading", { level: 2 })).toBeInViewport();
  });
}

test("a sentence of one figure is copied with its number, source, scope and date", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const dialog = await openShare(page, "sources");
  await dialog.getByLabel("Sentence about").selectOption("cjtf_oir-report-2019-06-27");
  await dialog.getByRole("button", { name: "Copy sentence" }).click();
  await expect(dialog.getByRole("status").nth(1)).toHaveText("Copied.");
  const sentence = await clipboard(page);
  for (const part of [
    "at least 1,319",
    "Coalition",
    "Iraq and Syria",
    "27 June 2019",
    "data version",
  ])
    expect(sentence).toContain(part);
  expect(sentence).toMatch(/http:\/\/localhost:\d+\/\?from=2014-08&.*#sources$/);
});

test("the chart is copied as a picture", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const dialog = await openShare(page, "sources");
  await dialog.getByRole("button", { name: "Copy image" }).click();
  await expect(dialog.getByText("The picture is on the clipboard.")).toBeVisible();
  const [type, size] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await item?.getType("image/png");
    return [picture?.type, picture?.size ?? 0] as const;
  });
  expect(type).toBe("image/png");
  expect(size).toBeGreaterThan(10_000);
});

test("where the clipboard is refused the link is selected, and the dialog says so", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) },
    });
  });
  await open(page);
  const dialog = await openShare(page, "timeline");
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByRole("status").first()).toContainText("did not allow copying");
  const [selected, value] = await dialog.getByLabel("Link to this view").evaluate((field) => {
    const { selectionStart, selectionEnd, value: text } = field as HTMLTextAreaElement;
    return [text.slice(selectionStart, selectionEnd), text];
  });
  expect(selected).toBe(value);
});

test("the system's share sheet is offered only where there is one", async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", { value: undefined, configurable: true });
  });
  await open(page);
  const dialog = await openShare(page, "sources");
  await expect(dialog.getByRole("button", { name: "Share by …" })).toHaveCount(0);

  const other = await context.newPage();
  await other.addInitScript(() => {
    Object.defineProperty(navigator, "canShare", { value: () => true });
    Object.defineProperty(navigator, "share", {
      value: (data: ShareData) => {
        document.documentElement.dataset.shared = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await open(other);
  const sheet = await openShare(other, "sources");
  await sheet.getByRole("button", { name: "Share by …" }).click();
  const shared = JSON.parse(
    (await other.locator("html").getAttribute("data-shared")) ?? "{}",
  ) as ShareData;
  expect(shared.url).toBe(await sheet.getByLabel("Link to this view").inputValue());
  expect(shared.title).toContain("Civilians killed");
});

for (const [name, width, colorScheme] of [
  ["on a desktop", 1280, "light"],
  ["on a phone in the dark", 360, "dark"],
] as const) {
  test(`the dialog is used by keyboard alone and has no barrier, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await open(page);
    const button = page.locator('[data-tools="sources"] [data-tool="share"]');
    await button.focus();
    await page.keyboard.press("Enter");
    const dialog = page.locator('dialog[data-dialog="share"]');
    await expect(dialog.getByLabel("Link to this view")).toHaveValue(/sum=/);
    await expectNoViolations(page);
    const wide = await dialog.evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(wide).toBe(false);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}
