import { chart, expect, expectNoViolations, open, test } from "./support/test";

const summary = "[data-summary]";

for (const [asof, coalition, airwars, times] of [
  ["2016-12-01", "at least 173", "at least 1,312", "× 7.6"],
  ["2017-04-30", "at least 352", "at least 2,104", "× 6.0"],
  ["2017-06-02", "at least 484", "at least 3,500", "× 7.2"],
  ["2018-02-26", "at least 841", "6,136 to 9,315", "× 7.3"],
  ["2018-07-26", "at least 1,059", "at least 6,238", "× 5.9"],
  ["2018-08-30", "at least 1,061", "6,500 to 10,000", "× 6.1"],
  ["2019-01-31", "at least 1,190", "6,575 to 9,968", "× 5.5"],
  ["2019-06-28", "at least 1,319", "more than 8,000", "× 6.1"],
  ["2019-08-29", "at least 1,313", "8,106 to 12,980", "× 6.2"],
  ["2020-11-18", "at least 1,410", "8,310 to 13,187", "× 5.9"],
  ["latest", "at least 1,410", "8,249 to 13,342", "× 5.9"],
] as const) {
  test(`by ${asof} the Coalition had said ${coalition} and Airwars ${airwars}`, async ({
    page,
  }) => {
    await open(page, `?embed=gap&asof=${asof}`);
    const gap = chart(page, "gap");
    await expect(gap.locator('[data-name="cjtf_oir"]').first()).toContainText(coalition);
    await expect(gap.locator('[data-name="airwars"]').first()).toContainText(airwars);
    await expect(gap.locator("[data-ratio]")).toHaveText(times);
    await expect(gap.locator(summary)).toContainText(`Coalition (CJTF-OIR) ${coalition}`);
  });
}

test("the clock is chosen by keyboard, stands in the link and comes back with it", async ({
  page,
}) => {
  await open(page, "?embed=gap");
  const gap = chart(page, "gap");
  await gap.getByLabel("the day it was published").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/\?clock=covered&embed=gap$/);
  await expect(gap.locator(summary)).toContainText("at least 1,319 (data to 31 May 2019)");
  await expect(gap.getByRole("heading", { level: 2 })).toHaveText(
    "Civilians killed up to each day, according to each source",
  );
  await page.reload();
  await expect(gap.getByLabel("the last day its data cover")).toBeChecked();
  await page.goBack();
  await expect(gap.getByLabel("the day it was published")).toBeChecked();
});

test("a mark opens its card by key and by pointer, and the focus comes back", async ({ page }) => {
  await open(page, "?embed=gap");
  const mark = page.locator('[data-mark="total:cjtf_oir-report-2019-06-27"]');
  await mark.focus();
  await expect(chart(page, "gap").locator("[data-readout]")).toContainText("at least 1,319");
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog[open]");
  await expect(dialog).toContainText("at least 1,319");
  await page.keyboard.press("Escape");
  await expect(mark).toBeFocused();
});

test("nothing published after the day is in the chart, its table or its tree", async ({ page }) => {
  for (const view of ["chart", "table"]) {
    await open(page, `?embed=gap&asof=2018-12-30&view=${view}`);
    const gap = chart(page, "gap");
    await expect(gap.locator("[data-mark], [data-row]").first()).toBeVisible();
    for (const later of ["1,190", "1,319", "34,514", "7,595", "3,035"])
      expect(await gap.innerHTML()).not.toContain(later);
  }
});

for (const [name, search, width] of [
  ["on a phone", "?embed=gap", 360],
  ["by the days covered, in the dark", "?embed=gap&clock=covered&theme=dark", 900],
  ["latest, on a log scale", "?embed=gap&asof=latest&scale=log", 900],
  ["as a table", "?embed=gap&view=table", 900],
] as const) {
  test(`the gap ${name} has no violation and does not overflow`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, search);
    await expectNoViolations(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
}
