import { expectNoViolations } from "./support/access";
import { hydrate, openHydrated, openPage } from "./support/open";
import { boundingBox, chart, closeDialog, dialog, heading } from "./support/parts";
import { expect, test } from "./support/test";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("one sheet has the filters of all charts", { tag: "@slow" }, async ({ page }) => {
  await openHydrated(page);
  await expect(chart(page, "gap").locator("[data-filters] summary").first()).toBeHidden();
  const button = page.locator("[data-filter-sheet]");
  await button.tap();
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByLabel("From", { exact: true }).selectOption("2017-01");
  await expect(page).toHaveURL(/from=2017-01/);
  await expectNoViolations(page, '[data-dialog="filters"]');
  // The sheet ends at the foot of the window and is as wide as it.
  const box = await dialog(page).boundingBox();
  expect(box?.width).toBe(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740);
  await closeDialog(page);
  await expect(button).toBeFocused();
  await expect(page.locator("[data-view-note]")).toContainText("January 2017");
  await expect(page.locator('[data-chip="period"]').first()).toHaveText(/January 2017/);
});

test("floating buttons leave the page free while one reads on, and come back", async ({ page }) => {
  await openHydrated(page);
  const buttons = [
    page.locator("[data-filter-sheet]"),
    page.getByRole("link", { name: "Back to top" }),
  ];
  const expectOpacity = async (value: string) => {
    for (const button of buttons) await expect(button).toHaveCSS("opacity", value);
  };
  await page.mouse.wheel(0, 900);
  await expectOpacity("0");
  // The keyboard reaches them all the same.
  await page.keyboard.press("Tab");
  await buttons[0]?.focus();
  await expect(page.locator("[data-filter-sheet]")).toHaveCSS("opacity", "1");
  await page.locator("[data-filter-sheet]").blur();
  await page.mouse.wheel(0, -200);
  await expectOpacity("1");
});

test("a tap near a mark shows its figure beside it, with a button that opens its card", async ({
  page,
}) => {
  await openPage(page);
  await hydrate(page, "gap");
  // Its neighbours are 7 px away, and their hit areas overlap.
  const crowded = chart(page, "gap").locator('[data-mark^="total:cjtf_oir-report-2018"]');
  expect(await crowded.count()).toBeGreaterThan(8);
  for (const one of await crowded.all()) {
    await one.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boundingBox(one);
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    await expect(one).toHaveAttribute("data-hovered");
    await page.keyboard.press("Escape");
  }

  const mark = chart(page, "gap").locator('[data-mark="total:airwars-029"]');
  await mark.scrollIntoViewIfNeeded();
  const box = await boundingBox(mark);
  await page.touchscreen.tap(box.x + box.width / 2 - 2, box.y + box.height - 3);
  const open = chart(page, "gap").getByRole("button", { name: "Source and details" });
  await expect(open).toBeInViewport({ ratio: 1 });
  const shown = await boundingBox(chart(page, "gap").locator("[data-tooltip]"));
  expect(shown.x).toBeGreaterThanOrEqual(0);
  expect(shown.x + shown.width).toBeLessThanOrEqual(360);
  expect(shown.y + shown.height <= box.y || shown.y >= box.y + box.height).toBe(true);
  await open.tap();
  await expect(dialog(page)).toContainText("4,887");
});

test("a term is explained at a tap, and the page gets no wider", async ({ page }) => {
  await openHydrated(page);
  const term = page.locator('[data-headline] [data-term="strike"]');
  await term.tap();
  await expect(page.locator("[data-headline] [data-meaning]")).toHaveText(
    "Strike: one or more attacks by aircraft or artillery at about the same place. It can be one bomb or many.",
  );
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await term.tap();
  await expect(page.locator("[data-meaning]")).toHaveCount(0);
});

test("the line under the title shares the whole view by its complete link", async ({ page }) => {
  await openHydrated(page, "?asof=2018-06-30");
  await page.getByRole("button", { name: "Share this view" }).tap();
  const link = dialog(page).getByLabel("Link to this view");
  await expect(link).toHaveValue(/asof=2018-06-30/);
  const address = new URL(await link.inputValue());
  expect(address.hash).toBe("");
  await page.goto(address.href);
  await expect(page.locator("#asof")).toContainText("30 June 2018");
});

test("why the numbers differ is one press away", async ({ page }) => {
  await openPage(page);
  const nav = page.getByRole("navigation", { name: "On this page" });
  const link = nav.getByRole("link", { name: "Why?" });
  await expect(link).toBeInViewport({ ratio: 1 });
  await link.click();
  const why = page.locator("#why");
  await expect(why.getByRole("heading", { level: 2 })).toBeInViewport();
  await expect(why.getByRole("listitem").first()).toBeInViewport();
  // A second press answers what happened in Raqqa.
  await why.getByRole("link", { name: "See Raqqa in 2017" }).click();
  await expect(page).toHaveURL(/battle=raqqa&asof=latest#places$/);
  await expect(heading(page, "places")).toContainText("Raqqa");
  await expect(heading(page, "places")).toBeInViewport();
});

test("the link to the data leads to the list of files", async ({ page }) => {
  await openHydrated(page);
  await page.getByRole("link", { name: "Download the data" }).tap();
  const files = page.locator("#data");
  await expect(files.getByRole("link", { name: "estimates.csv" })).toBeVisible();
  const offset = async () => Math.abs((await files.boundingBox())?.y ?? Number.NaN);
  await expect.poll(offset).toBeLessThan(1);
});
