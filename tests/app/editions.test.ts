/**
 * Ten days, their figures taken by hand from the documents: the Coalition's report of the day (or
 * the last before it), and what Airwars had published. What was published later is nowhere on the
 * page, in names for screen readers included.
 */
import { describe, expect, it } from "vitest";
import { renderView } from "../../src/entry-server";
import { PACKAGE } from "../support/package";

interface Edition {
  readonly asof: string;
  readonly strikes: string | null;
  readonly killed: string | null;
  readonly airwars: string | null;
  readonly open: string | null;
}

const EDITIONS: readonly Edition[] = [
  // No report gave strikes yet: these are added up from what had been declared.
  { asof: "2014-09-30", strikes: "218", killed: null, airwars: null, open: null },
  {
    asof: "2016-12-01",
    strikes: "15,962",
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

/** One drawing is enough: every window shows the same figures. */
const drawn = {
  widthAt: () => 1136,
  breakpointsFor: () => ({ phone: "desktop", tablet: "desktop", desktop: "desktop" }) as const,
  current: null,
};

/** Text of the first element with this attribute after a mark in the HTML. */
function textAfter(html: string, mark: string, attribute: string): string {
  const part = html.slice(html.indexOf(mark));
  const [, , content = ""] =
    new RegExp(`<(\\w+)[^<>]* ${attribute}=[^<>]*>(.*?)</\\1>`, "s").exec(part) ?? [];
  return content.replace(/<[^>]*>/g, "");
}

describe("the page as of a day", { timeout: 60_000 }, () => {
  it.each(EDITIONS)(
    "shows what had been published by $asof, and nothing later",
    async (edition) => {
      const { asof, airwars, ...figures } = edition;
      const html = await renderView(`?asof=${asof}`, PACKAGE, { drawn });
      for (const [id, figure] of Object.entries({ ...figures, monitor: airwars })) {
        const shown = textAfter(html, `data-figure="${id}"`, "data-value");
        if (figure === null) expect(shown).not.toMatch(/\d/);
        else expect(shown).toBe(figure);
      }
      if (figures.killed !== null)
        for (const id of ["gap"])
          expect(textAfter(html, `data-chart="${id}"`, "data-summary")).toContain(
            figures.killed.replace("at least ", ""),
          );
      for (const [published, totals] of TOTALS.filter(([day]) => day > asof))
        for (const total of totals)
          expect(html, `${total}, published ${published}`).not.toMatch(
            new RegExp(`(?<![\\d,])${total}(?![\\d,])`),
          );
    },
  );
});
