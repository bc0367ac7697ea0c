/**
 * Ten days, their figures taken by hand from the documents: the Coalition's report of the day (or
 * the last before it), and what Airwars had published. What was published later is nowhere, not
 * even in the tree that a screen reader is given.
 */
import { chart, expect, figure, open, test } from "./support/test";

interface Edition {
  readonly asof: string;
  readonly strikes: string | null;
  readonly killed: string | null;
  readonly airwars: string | null;
  readonly open: string | null;
}

const EDITIONS: readonly Edition[] = [
  { asof: "2014-09-30", strikes: null, killed: null, airwars: null, open: null },
  {
    asof: "2016-12-01",
    strikes: null,
    killed: "at least 173",
    airwars: "at least 1,312",
    open: "3",
  },
  {
    asof: "2017-04-30",
    strikes: "20,205",
    killed: "at least 352",
    airwars: "at least 2,104",
    open: "42",
  },
  {
    asof: "2017-06-02",
    strikes: "21,035",
    killed: "at least 484",
    airwars: "at least 3,500",
    open: "38",
  },
  {
    asof: "2017-10-26",
    strikes: "27,566",
    killed: "at least 786",
    airwars: "at least 4,887",
    open: "519",
  },
  {
    asof: "2018-07-26",
    strikes: "29,826",
    killed: "at least 1,059",
    airwars: "at least 6,238",
    open: "234",
  },
  {
    asof: "2018-12-30",
    strikes: "31,406",
    killed: "at least 1,139",
    airwars: "6,575 to 9,968",
    open: "184",
  },
  {
    asof: "2019-04-25",
    strikes: "34,464",
    killed: "at least 1,291",
    airwars: "at least 7,595",
    open: "122",
  },
  {
    asof: "2019-06-28",
    strikes: "34,514",
    killed: "at least 1,319",
    airwars: "more than 8,000",
    open: "159",
  },
  // A month later the Coalition took deaths back.
  {
    asof: "2019-08-29",
    strikes: "34,514",
    killed: "at least 1,313",
    airwars: "8,106 to 12,980",
    open: "159",
  },
];

/** Totals of later reports that no page before them can show. */
const TOTALS: readonly (readonly [published: string, totals: readonly string[]])[] = [
  ["2017-04-30", ["20,205"]],
  ["2017-06-02", ["21,035"]],
  ["2017-10-26", ["27,566"]],
  ["2018-07-26", ["29,826"]],
  ["2018-12-30", ["31,406"]],
  ["2019-04-25", ["34,464", "1,291"]],
  ["2019-06-27", ["34,514", "1,319"]],
  ["2019-08-29", ["1,313"]],
  ["2019-09-26", ["34,573", "1,335"]],
  ["2020-10-30", ["34,917", "1,410"]],
  ["2020-11-18", ["8,310", "13,187"]],
  ["2025-01-31", ["8,220", "13,299"]],
];

for (const { asof, ...figures } of EDITIONS)
  test(`shows what had been published by ${asof}, and nothing later`, async ({ page }) => {
    await open(page, `?asof=${asof}`);
    for (const id of ["strikes", "killed", "open"] as const) {
      if (figures[id] === null) await expect(figure(page, id)).not.toContainText(/\d/);
      else await expect(figure(page, id)).toHaveText(figures[id]);
    }
    if (figures.airwars === null) await expect(figure(page, "monitor")).not.toContainText(/\d/);
    else await expect(figure(page, "monitor")).toHaveText(figures.airwars);
    if (figures.killed !== null)
      for (const id of ["gap", "timeline"] as const)
        await expect(chart(page, id).locator("[data-summary]")).toContainText(
          figures.killed.replace("at least ", ""),
        );
    await expect(page.locator("[data-changes]")).toBeVisible();
    // The method is fetched when a reader comes near it; what it says counts as well.
    await page.getByRole("link", { name: "Method and sources" }).click();
    await expect(page.getByRole("heading", { name: "Method and sources" })).toBeVisible();
    const heard = await page.locator("body").ariaSnapshot();
    const seen = await page.locator("body").innerHTML();
    for (const [published, totals] of TOTALS.filter(([day]) => day > asof))
      for (const total of totals) {
        const word = new RegExp(`(?<![\\d,])${total}(?![\\d,])`);
        expect(heard, `${total}, published ${published}`).not.toMatch(word);
        expect(seen, `${total}, published ${published}`).not.toMatch(word);
      }
  });
