/** The map: every province by keyboard, its table, its months and its frame. */
import { openChart, openFrame } from "./support/open";
import { chart, heading, mark, markIds, rowIds, tooltip, viewButton } from "./support/parts";
import { expect, test } from "./support/test";

test("provinces are reached by keyboard, and the table has the same rows", {
  tag: "@slow",
}, async ({ page }) => {
  await openChart(page, "map", "asof=latest&from=2017-08&to=2017-08");
  const drawn = await markIds(page, "map");
  await chart(page, "map").locator('[data-mark][tabindex="0"]').focus();
  await page.keyboard.press("Home");
  await expect(mark(page, "map", "strikes:SY-RA")).toBeFocused();
  await expect(tooltip(page, "map")).toContainText("1,324 strikes declared");
  await page.keyboard.press("ArrowDown");
  await expect(mark(page, "map", "strikes:IQ-NI")).toBeFocused();
  await page.keyboard.press("End");
  await expect(mark(page, "map", "killed:iraq")).toBeFocused();
  await expect(tooltip(page, "map")).toContainText("no count by province found");
  const reached = new Set<string | null>();
  await page.keyboard.press("Home");
  for (const _ of drawn) {
    reached.add(await page.evaluate(() => document.activeElement?.getAttribute("data-mark") ?? ""));
    await page.keyboard.press("ArrowDown");
  }
  expect([...reached].sort()).toEqual(drawn);
  await viewButton(page, "map", "Table").click();
  expect(await rowIds(page, "map")).toEqual(drawn);
});

test("one press leads from the day of the reference to what is known now", async ({ page }) => {
  await openChart(page, "map");
  await expect(heading(page, "map")).toHaveText(
    "4 of 32 provinces had 21,857 of the 28,969 strikes with a known place",
  );
  await chart(page, "map").getByRole("button", { name: "Show what is known now" }).click();
  await expect(page).toHaveURL(/asof=latest/);
  await expect(mark(page, "map", "killed:SY-RA")).toHaveAccessibleName(/3,093 to 4,550 killed/);
  await expect(mark(page, "map", "conceded:SY-RA")).toHaveAccessibleName(/399 to 401 killed/);
});

test("months are chosen by the parts of the campaign, step by step and played", {
  tag: "@slow",
}, async ({ page }) => {
  await openChart(page, "map", "asof=latest");
  await chart(page, "map").getByRole("button", { name: "Show 2016 on the map" }).click();
  await expect(page).toHaveURL(/from=2016-01&to=2016-12/);
  await chart(page, "map").getByRole("button", { name: "Next month" }).click();
  await expect(page).toHaveURL(/from=2016-01&to=2016-01/);
  const entries = await page.evaluate(() => history.length);
  await chart(page, "map").getByRole("button", { name: "Play the months" }).click();
  await expect(page).toHaveURL(/from=2016-03&to=2016-03/);
  await chart(page, "map").getByRole("button", { name: "Pause" }).click();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.reload();
  await expect(chart(page, "map").getByRole("button", { name: "Next month" })).toBeVisible();
  await expect(chart(page, "map").getByRole("button", { name: "Play the months" })).toHaveCount(0);
});

for (const [width, height] of [
  [640, 480],
  [360, 560],
  [280, 320],
] as const)
  test(`a frame of ${width} x ${height} px holds the map`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openFrame(page, "map", "?asof=latest");
    const plot = chart(page, "map").locator("[data-plot]");
    const drawing = plot.locator("svg[role=group]");
    // The drawing takes its final size once it has been measured.
    await expect(async () => {
      const [outer, inner] = [await plot.boundingBox(), await drawing.boundingBox()];
      expect(inner?.width).toBeLessThanOrEqual(width);
      expect(inner?.height).toBeGreaterThanOrEqual(100);
      expect(inner?.height).toBeLessThanOrEqual((outer?.height ?? 0) + 0.5);
    }).toPass();
    await expect(mark(page, "map", "strikes:IQ-NI")).toHaveAccessibleName(/at least 6,357/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
