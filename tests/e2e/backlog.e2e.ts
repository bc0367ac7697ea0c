import { chart, expect, expectNoViolations, open, test } from "./support/test";

const summary = "[data-summary]";

test("the backlog says of how many decided reports how many were accepted", async ({ page }) => {
  await open(page, "?embed=backlog");
  const section = chart(page, "backlog");
  await expect(section.getByRole("heading", { level: 2 })).toHaveText(
    "The Coalition accepted 214 of the 2,237 reports of harm it decided",
  );
  await expect(section.locator(summary)).toHaveText(
    "The Coalition decided 2,237 reports and accepted 214 of them (9.6%), in the 27 months with both numbers. 159 were not yet decided on 31 May 2019.",
  );
  await open(page, "?embed=backlog&asof=2018-12-30");
  await expect(section.locator(summary)).toContainText("184 were not yet decided");
});

test("a column opens the card of its own figure, with what each page prints for it", async ({
  page,
}) => {
  await open(page, "?embed=backlog&form=full");
  await page.locator('[data-mark="completed:2017-03"]').focus();
  await expect(page.getByRole("tooltip")).toContainText("28 reports decided");
  await expect(page.getByRole("tooltip")).toContainText("9 accepted, 17 rejected, 2 duplicates");
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog[open]");
  await expect(dialog).toContainText("Reports of civilian casualties completed");
  await expect(dialog).toContainText("one monthly report, with data to 31 March 2017");
  await page.keyboard.press("Escape");
  await expect(page.locator('[data-mark="completed:2017-03"]')).toBeFocused();
});

for (const [width, height] of [
  [640, 480],
  [360, 560],
  [280, 320],
] as const)
  test(`the bar and its words fit a frame of ${width} x ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "?embed=backlog");
    const bar = await chart(page, "backlog").locator("[data-decided]").boundingBox();
    const plot = await chart(page, "backlog").locator("[data-plot]").boundingBox();
    if (bar === null || plot === null) throw new Error("no bar");
    expect(bar.y).toBeGreaterThanOrEqual(plot.y);
    expect(bar.y + bar.height).toBeLessThanOrEqual(plot.y + plot.height);
    const drawings = await chart(page, "backlog").locator('[role="group"] svg[role="group"]').all();
    for (const drawing of drawings) {
      const box = await drawing.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(plot.y + plot.height + 0.5);
    }
  });

test("months without a figure are gaps with their reason, never zero", async ({ page }) => {
  await open(page, "?embed=backlog&form=full&asof=latest&view=table");
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
  ["on a phone", "?embed=backlog&form=full", 360],
  ["latest, in the dark", "?embed=backlog&form=full&asof=latest&theme=dark", 900],
  ["as a table", "?embed=backlog&form=full&view=table", 900],
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
