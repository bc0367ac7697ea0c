import { CHARTS, chart, expect, expectNoViolations, open, test } from "./support/test";

/** Each chart alone is checked in both colours; the whole page, which takes long, as chart and table. */
const VIEWS = [
  "",
  "?view=table",
  "?embed=timeline&measure=rate&scale=log",
  "?embed=sources&measure=rate&scale=log",
  "?embed=sources&source=nobody",
].map((search) => [search, "light"] as const);
const FRAMES = CHARTS.flatMap((id) =>
  (["light", "dark"] as const).map((scheme) => [`embed-${id}.html`, scheme] as const),
);

for (const [address, colorScheme] of [...VIEWS, ...FRAMES])
  test(`no accessibility violation: ${address || "the page"}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, address);
    await expectNoViolations(page);
  });

test("no accessibility violation in the dark above the charts", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  for (const part of ["header", "[data-headline]", "[data-slider]"])
    await expectNoViolations(page, part);
});

test("no accessibility violation on a phone, with filters open and a card open", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  for (const part of ["header", "[data-headline]", "section:has(> details[open])"])
    await expectNoViolations(page, part);
  await page.locator('[data-figure="monitor"] button').click();
  await expect(page.getByRole("dialog")).toContainText("8,000");
  await expectNoViolations(page, "dialog");
});

for (const id of CHARTS)
  test(`${id} is one tab stop with arrow keys inside`, async ({ page }) => {
    await open(page, `?embed=${id}`);
    const marks = chart(page, id).locator("[data-mark]");
    await expect(marks.nth(1)).toBeVisible();
    await expect(chart(page, id).locator('[data-mark][tabindex="0"]')).toHaveCount(1);
    await marks.first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(marks.first()).not.toBeFocused();
    await expect(
      chart(page, id).locator(':is([data-mark], [data-badge])[tabindex="0"]'),
    ).toBeFocused();
    await page.keyboard.press("Home");
    await expect(marks.first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
  });

for (const width of [320, 360, 768, 1280])
  test(`nothing is wider than a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const search of ["", "?view=table"]) {
      await open(page, search);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });
