/** Settings that readers make in their system or browser. */
import type { Locator } from "@playwright/test";
import { expectNoOverflow } from "./support/access";
import { openChart, openFrame, openHydrated, openPage } from "./support/open";
import { chart, notices, openSlider } from "./support/parts";
import {
  addReaderStyles,
  LARGE_TEXT,
  paleTexts,
  TEXT_SPACING,
  unreadableTexts,
} from "./support/settings";
import { CHARTS, expect, test } from "./support/test";

test.describe("a palette that the system forces", () => {
  for (const colorScheme of ["light", "dark"] as const)
    for (const theme of ["light", "dark"])
      test(`${colorScheme}, is readable with theme=${theme} in the link`, async ({ page }) => {
        await page.emulateMedia({ forcedColors: "active", colorScheme });
        await openHydrated(page, `?theme=${theme}`);
        await openSlider(page);
        expect(await paleTexts(page)).toEqual([]);
        const marks = chart(page, "gap").locator("path[stroke^='var(--series-airwars']").first();
        await expect(marks).toHaveCSS(
          "stroke",
          colorScheme === "dark" ? "rgb(224, 105, 74)" : "rgb(160, 52, 23)",
        );
      });
});

test("a reader who asks for more contrast gets other colours", async ({ page }) => {
  await openPage(page);
  const ink = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ink-2"));
  const usual = await ink();
  await page.emulateMedia({ contrast: "more" });
  expect(await ink()).not.toBe(usual);
});

const height = async (text: Locator) => (await text.boundingBox())?.height ?? 0;

test("the built styles have colours that browsers without light-dark() understand", async ({
  request,
}) => {
  const html = await (await request.get("/")).text();
  const [, path = ""] = /href="\.(\/assets\/style-[^"]+\.css)"/.exec(html) ?? [];
  const css = await (await request.get(path)).text();
  expect(css).toContain("--series-airwars:");
  expect(css).not.toContain("light-dark(");
});

test("large text enlarges the words of plots with those around them", async ({ page }) => {
  await openHydrated(page);
  const word = chart(page, "gap").locator("[data-drawing] text").first();
  const before = await height(word);
  await addReaderStyles(page, LARGE_TEXT);
  await expect.poll(async () => (await height(word)) / before).toBeGreaterThan(1.2);
  expect(await unreadableTexts(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoOverflow(page);
});

for (const id of CHARTS)
  test(`the frame of ${id} is readable with large text and with more space`, async ({ page }) => {
    await page.setViewportSize({ width: 447, height: 700 });
    await openFrame(page, id);
    await addReaderStyles(page, LARGE_TEXT);
    await expect.poll(() => unreadableTexts(page)).toEqual([]);
    await expectNoOverflow(page);
    await openChart(page, id);
    await addReaderStyles(page, TEXT_SPACING);
    await expect.poll(() => unreadableTexts(page)).toEqual([]);
    await expectNoOverflow(page);
  });

for (const width of [320, 447, 1280])
  test(`more space between letters and lines cuts nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openHydrated(page);
    await openSlider(page);
    await addReaderStyles(page, TEXT_SPACING);
    expect(await unreadableTexts(page)).toEqual([]);
    await expectNoOverflow(page);
  });

test("a dismissed notice hands the focus on, and a step says its day", async ({ page }) => {
  await openPage(page, "?source=nobody");
  await notices(page).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(notices(page)).toHaveCount(0);
  await expect(page.locator("main")).toBeFocused();
  await openSlider(page);
  const step = page.getByRole("button", { name: "Previous publication" });
  await step.focus();
  await page.keyboard.press("Enter");
  await expect(step).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: /^27 June 2019: 34,514/ })).toHaveCount(
    1,
  );
});
