import type { Page } from "@playwright/test";
import type { ChartId } from "../../src/url/view";
import { hydrate, openHydrated } from "./support/open";
import { chart } from "./support/parts";
import { CHARTS, expect, test } from "./support/test";

/** Every text of a chart's drawings, and where it begins and ends in its own drawing, in px. */
function texts(page: Page, id: ChartId) {
  return chart(page, id)
    .locator("svg text")
    .evaluateAll((all) =>
      all.map((text) => {
        const own = text.getBoundingClientRect();
        const around = (text as SVGTextElement).ownerSVGElement?.getBoundingClientRect();
        const from = around?.left ?? 0;
        const isInWindow = own.left >= 0 && own.right <= window.innerWidth;
        return {
          text: text.textContent,
          left: own.left - from,
          right: own.right - from,
          isInWindow,
        };
      }),
    );
}

for (const width of [360, 1280])
  test(`drawings read the same in a page that runs right to left, at ${width} px`, {
    tag: "@slow",
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // Under the latest day every chart has all its drawings.
    await openHydrated(page, "?asof=latest");
    for (const id of CHARTS) {
      await page.evaluate(() => document.documentElement.removeAttribute("dir"));
      await hydrate(page, id);
      const before = await texts(page, id);
      expect(before.length).toBeGreaterThan(5);
      expect(before.filter(({ isInWindow }) => !isInWindow)).toEqual([]);
      await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
      const after = await texts(page, id);
      expect(after.length).toBe(before.length);
      for (const [at, { text, left, right }] of before.entries()) {
        expect(after[at]?.text).toBe(text);
        expect(Math.abs((after[at]?.left ?? 0) - left), `${id}: ${text}`).toBeLessThan(1);
        expect(Math.abs((after[at]?.right ?? 0) - right), `${id}: ${text}`).toBeLessThan(1);
      }
    }
  });
