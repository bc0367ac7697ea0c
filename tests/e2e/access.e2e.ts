import {
  expectContrast,
  expectNoOverflow,
  expectNoViolations,
  expectNoViolationsAroundCharts,
} from "./support/access";
import { hydrate, openChart, openFrame, openHydrated, openMethod, openPage } from "./support/open";
import { dialog, figureButton, marks, openSlider } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

test("the page around its charts breaks no rule, light or dark", { tag: "@slow" }, async ({
  page,
}) => {
  await openHydrated(page);
  await openSlider(page);
  await openMethod(page);
  await expectNoViolationsAroundCharts(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectContrast(page, "header");
  for (const part of ["[data-headline]", "#asof", "#method"]) await expectContrast(page, part);
});

test("no two elements of the page share an id", async ({ page }) => {
  await openHydrated(page);
  const ids = await page
    .locator("[id]")
    .evaluateAll((all) =>
      all.map(({ id }) => id).filter((id, at, every) => every.indexOf(id) < at),
    );
  expect(ids).toEqual([]);
});

for (const id of CHARTS)
  test(`${id} breaks no rule, and is one tab stop with arrow keys inside`, async ({ page }) => {
    await openChart(page, id);
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectContrast(page);
    await page.setViewportSize({ width: 320, height: 740 });
    await expectNoOverflow(page);

    const all = marks(page, id);
    await expect(all.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
    await all.first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(all.first()).not.toBeFocused();
    await expect(page.locator('svg [tabindex="0"]')).toBeFocused();
    await page.keyboard.press("Home");
    await expect(all.first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toBeVisible();
  });

for (const id of CHARTS)
  test(`${id} as a table breaks no rule, and scrolls inside its box on a phone`, async ({
    page,
  }) => {
    await openChart(page, id, "view=table&from=2017-01&to=2017-06");
    await expectNoViolations(page);
    await page.setViewportSize({ width: 320, height: 740 });
    await expectNoOverflow(page);
  });

for (const id of CHARTS)
  test(`the frame of ${id} breaks no rule`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 560 });
    await openFrame(page, id);
    await expectNoViolations(page);
    await expectNoOverflow(page);
  });

for (const [id, search] of [
  ["gap", "clock=covered&scale=log&asof=latest&theme=dark"],
  ["sources", "measure=rate&scale=log"],
  ["sources", "source=nobody"],
] as const)
  test(`${id} breaks no rule with ${search}`, async ({ page }) => {
    await openChart(page, id, search);
    await expectNoViolations(page);
  });

test("the page breaks no rule on a phone, with filters open and a card open", {
  tag: "@slow",
}, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page);
  await hydrate(page, "gap");
  for (const part of ["header", "[data-headline]"]) await expectNoViolations(page, part);
  // The button is away while one scrolls down.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator("[data-filter-sheet]").click();
  await expectNoViolations(page, "dialog");
  await page.keyboard.press("Escape");
  await figureButton(page, "monitor").click();
  await expect(dialog(page)).toContainText("8,000");
  await expectNoViolations(page, "dialog");
});

test("nothing is wider than a window of 320 to 1280 px", { tag: "@slow" }, async ({ page }) => {
  for (const search of ["", "?view=table"]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await openHydrated(page, search);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const id of CHARTS) await hydrate(page, id);
      await expectNoOverflow(page);
    }
  }
});
