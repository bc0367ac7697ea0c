import { openHydrated, openMethod } from "./support/open";
import { changes, figure, openSlider } from "./support/parts";
import { expect, test } from "./support/test";

/** Totals by the day of their publication; tests/app/editions.test.ts has ten days and all totals. */
const TOTALS: readonly (readonly [published: string, totals: readonly string[]])[] = [
  ["2017-06-02", ["21,035"]],
  ["2018-07-26", ["29,826"]],
  ["2019-06-27", ["34,514", "1,319"]],
  ["2019-09-26", ["34,573", "1,335"]],
  ["2020-11-18", ["8,310", "13,187"]],
  ["2025-01-31", ["8,220", "13,299"]],
];

for (const [asof, strikes, killed] of [
  ["2017-06-02", "21,035", "at least 484"],
  ["2018-12-30", "31,406", "at least 1,139"],
] as const)
  test(`the page, its method included, has nothing published after ${asof}`, async ({ page }) => {
    await openHydrated(page, `?asof=${asof}`);
    await expect(figure(page, "strikes")).toHaveText(strikes);
    await expect(figure(page, "killed")).toHaveText(killed);
    await openSlider(page);
    await expect(changes(page)).toBeVisible();
    await openMethod(page);
    const heard = await page.locator("body").ariaSnapshot();
    const seen = await page.locator("body").innerHTML();
    for (const [published, totals] of TOTALS.filter(([day]) => day > asof))
      for (const total of totals) {
        const word = new RegExp(`(?<![\\d,])${total}(?![\\d,])`);
        expect(heard, `${total}, published ${published}`).not.toMatch(word);
        expect(seen, `${total}, published ${published}`).not.toMatch(word);
      }
  });
