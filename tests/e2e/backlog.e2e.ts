import { chart, expect, expectNoViolations, open, test } from "./support/test";

const summary = "[data-summary]";

test("the backlog says of how many completed reports how many were credible", async ({ page }) => {
  await open(page, "?embed=backlog");
  await expect(chart(page, "backlog").locator(summary)).toHaveText(
    "Of 2,237 reports completed, 214 were assessed credible (9.6%), over the 27 months whose report gives both numbers; 159 were still open at the end of the data to 31 May 2019.",
  );
  await open(page, "?embed=backlog&asof=2018-12-30");
  await expect(chart(page, "backlog").locator(summary)).toContainText("184 were still open");
});

test("a column opens the card of its own figure, with what each page prints for it", async ({
  page,
}) => {
  await open(page, "?embed=backlog");
  await page.locator('[data-mark="completed:2017-03"]').focus();
  await expect(chart(page, "backlog").locator("[data-readout]")).toContainText(
    "28 reports completed; 9 assessed credible; 17 not credible; 2 duplicates",
  );
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog[open]");
  await expect(dialog).toContainText("Reports of civilian casualties completed");
  await expect(dialog).toContainText("one monthly report, with data to 31 March 2017");
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-mark="completed:2017-03"]')).toBeFocused();
});

test("months without a figure are gaps with their reason, never zero", async ({ page }) => {
  await open(page, "?embed=backlog&asof=latest&view=table");
  const row = (id: string) => page.locator(`[data-row="${id}"]`);
  await expect(row("received:2017-05")).toContainText("not seen by us");
  await expect(row("open:2020-01")).toContainText("no report in this record");
  await expect(row("completed:2018-09")).toContainText("104");
  await expect(row("completed:2018-09")).toContainText("0.0%");
});

test("it stands beside the gap where there is room, and below it on a phone", async ({ page }) => {
  const boxes = async () => {
    const box = async (id: "gap" | "backlog") => await chart(page, id).boundingBox();
    return [await box("gap"), await box("backlog")] as const;
  };
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  const [gap, beside] = await boxes();
  expect(beside?.y).toBe(gap?.y);
  expect(beside?.x ?? 0).toBeGreaterThan((gap?.x ?? 0) + (gap?.width ?? 0));
  await page.setViewportSize({ width: 360, height: 900 });
  await expect
    .poll(async () => {
      const [upper, lower] = await boxes();
      return (lower?.y ?? 0) >= (upper?.y ?? 0) + (upper?.height ?? 0);
    })
    .toBe(true);
});

for (const [name, search, width] of [
  ["on a phone", "?embed=backlog", 360],
  ["latest, in the dark", "?embed=backlog&asof=latest&theme=dark", 900],
  ["as a table", "?embed=backlog&view=table", 900],
] as const) {
  test(`the backlog ${name} has no violation and does not overflow`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, search);
    await expectNoViolations(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}
