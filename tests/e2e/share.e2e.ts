import type { Page } from "@playwright/test";
import type { ChartId } from "../../src/url/view";
import { expectContrast, expectNoViolations } from "./support/access";
import { allowClipboard, clipboardText, refuseClipboard } from "./support/clipboard";
import { hydrate, openPage } from "./support/open";
import {
  actionButton,
  closeDialog,
  dialog,
  heading,
  notices,
  openAction,
  rows,
} from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

async function openShare(page: Page, id: ChartId) {
  const share = await openAction(page, id, "share");
  await expect(share.getByLabel("Link to this view")).toHaveValue(/sum=[0-9a-f]{8}#/);
  return share;
}

const SYRIA = "source=airwars,snhr&place=syria";
/** Under the first filter the Coalition's reports have no rows: they are for both countries. */
const REPORTS: readonly ChartId[] = ["backlog", "answers"];
const VIEWS: readonly (readonly [search: string, charts: readonly ChartId[]])[] = [
  [SYRIA, CHARTS.filter((id) => !REPORTS.includes(id))],
  ["to=2018-06&source=cjtf_oir,sohr", REPORTS],
];

for (const [search, ids] of VIEWS)
  test(`a copied link shows the same rows: ${search}`, { tag: "@slow" }, async ({
    page,
    context,
  }) => {
    await allowClipboard(page);
    await openPage(page, `?${search}&view=table&asof=2019-04-25`);
    const other = await context.newPage();
    for (const id of ids)
      await test.step(id, async () => {
        await hydrate(page, id);
        const shown = await rows(page, id).allTextContents();
        expect(shown.length).toBeGreaterThan(1);
        const share = await openShare(page, id);
        await share.getByRole("button", { name: "Copy link" }).click();
        await expect(share.getByRole("status").first()).toHaveText("Copied.");
        const link = await clipboardText(page);
        expect(link).toBe(await share.getByLabel("Link to this view").inputValue());
        await closeDialog(page);
        for (const part of [search, "from=2014-08", "measure=killed", "scale=linear", "events=on"])
          expect(link).toContain(part);
        expect(link).not.toMatch(/theme=|lang=|embed=/);

        await other.goto("about:blank");
        await other.goto(link);
        await hydrate(other, id);
        await expect.poll(() => rows(other, id).allTextContents()).toEqual(shown);
        await expect(other.locator('[data-receipt="same"]')).toContainText("present edition");
        await expect(notices(other)).toHaveCount(0);
        await expect(heading(other, id)).toBeInViewport();
        await page.bringToFront();
      });
  });

test("a sentence of one figure, and the chart as a picture, are copied", async ({ page }) => {
  await allowClipboard(page);
  await openPage(page);
  const share = await openShare(page, "sources");
  await share.getByLabel("Sentence about").selectOption("cjtf_oir-report-2019-06-27");
  await share.getByRole("button", { name: "Copy sentence" }).click();
  await expect(share.getByRole("status").nth(1)).toHaveText("Copied.");
  const sentence = await clipboardText(page);
  for (const part of [
    "at least 1,319",
    "Coalition",
    "Iraq and Syria",
    "27 June 2019",
    "data version",
  ])
    expect(sentence).toContain(part);
  expect(sentence).toMatch(/http:\/\/localhost:\d+\/\?from=2014-08&.*#sources$/);

  await share.getByRole("button", { name: "Copy image" }).click();
  await expect(share.getByText("The picture is on the clipboard.")).toBeVisible();
  const [type, size] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await item?.getType("image/png");
    return [picture?.type, picture?.size ?? 0] as const;
  });
  expect(type).toBe("image/png");
  expect(size).toBeGreaterThan(10_000);
});

test("where the browser refuses to copy, the link is selected and the dialog says so", async ({
  page,
}) => {
  await refuseClipboard(page);
  await openPage(page);
  const share = await openShare(page, "timeline");
  await share.getByRole("button", { name: "Copy link" }).click();
  await expect(share.getByRole("status").first()).toContainText("did not allow copying");
  const [selected, value] = await share.getByLabel("Link to this view").evaluate((field) => {
    const { selectionStart, selectionEnd, value: text } = field as HTMLTextAreaElement;
    return [text.slice(selectionStart, selectionEnd), text];
  });
  expect(selected).toBe(value);
});

test("the system's share sheet is offered only where there is one", { tag: "@slow" }, async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "share", { value: undefined, configurable: true });
  });
  await openPage(page);
  const share = await openShare(page, "sources");
  await expect(share.getByRole("button", { name: "Share by …" })).toHaveCount(0);

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
  await openPage(other);
  const sheet = await openShare(other, "sources");
  await sheet.getByRole("button", { name: "Share by …" }).click();
  const data = JSON.parse(
    (await other.locator("html").getAttribute("data-shared")) ?? "{}",
  ) as ShareData;
  expect(data.url).toBe(await sheet.getByLabel("Link to this view").inputValue());
  expect(data.title).toContain("more than 8,000 civilians killed");
});

test("the dialog works by keyboard alone, fits a phone and has no barrier", {
  tag: "@slow",
}, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page);
  await hydrate(page, "sources");
  await actionButton(page, "sources", "share").press("Enter");
  await expect(dialog(page).getByLabel("Link to this view")).toHaveValue(/sum=/);
  await expectNoViolations(page, "dialog");
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page, "dialog");
  expect(await dialog(page).evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(false);
  await closeDialog(page);
  await expect(actionButton(page, "sources", "share")).toBeFocused();
});
