/**
 * Nothing published after the as-of day reaches the page: for every day from the first strike to
 * the day after the last publication. The record is poisoned for it: whatever was published later
 * says something else, so that a figure of it, or one worked out from it, could not stay unseen.
 */
import { describe, expect, it } from "vitest";
import { sources } from "../../src/charts/sources";
import { renderView } from "../../src/entry-server";
import { fileRows } from "../../src/export/rows/fileRows";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { recordAsOf } from "../../src/model/asOf";
import { type Day, dayFromNumber, dayNumber } from "../../src/model/day";
import { publications } from "../../src/model/publicationDates";
import type { Published } from "../../src/model/published";
import { CAMPAIGN_START } from "../../src/model/timeline";
import { DEFAULT_VIEW } from "../../src/url/view";
import { PACKAGE } from "../support/package";
import { poisonedAfter, releasesPoisonedAfter, SENTINEL } from "../support/poison";

const { record, strikes_by_place } = PACKAGE;
/** Every source, not the main ones alone. */
const ALL = [...record.sources.keys()].join(",");
const list = publications(record);
const first = dayNumber(CAMPAIGN_START);
const last = dayNumber(list.at(-1)?.day ?? CAMPAIGN_START);
const everyDay = Array.from({ length: last + 2 - first }, (_, n) => dayFromNumber(first + n));

describe("the record cut to a day", () => {
  it("holds what had been published by then and nothing else, on every day", () => {
    expect(everyDay.length).toBeGreaterThan(4_000);
    const tables = ["editions", "estimates", "totals", "strikes"] as const;
    for (const day of everyDay) {
      const cut = recordAsOf(record, day);
      for (const table of tables) {
        const all: readonly { readonly published: Published }[] = record[table];
        const due = all.filter(({ published: { knownBy } }) => knownBy !== null && knownBy <= day);
        if (due.length !== cut[table].length || due.some((row, at) => row !== cut[table][at]))
          throw new Error(`${table} as of ${day}`);
      }
      if (cut.events.some(({ end }) => end > day)) throw new Error(`events as of ${day}`);
    }
  });
});

/** One drawing is enough: every window shows the same figures. */
const drawn = {
  widthAt: () => 1136,
  breakpointsFor: () => ({ phone: "desktop", tablet: "desktop", desktop: "desktop" }) as const,
  current: null,
};

function page(day: Day, search: string, poisoned: boolean): Promise<string> {
  const data = poisoned
    ? {
        record: poisonedAfter(record, day),
        strikes_by_place: releasesPoisonedAfter(strikes_by_place, day),
      }
    : { record, strikes_by_place };
  return renderView(`?asof=${day}${search}`, data, { drawn });
}

/** Where a sentinel stands on a page, with the words around it; null where there is none. */
function leak(html: string): string | null {
  const at = html.search(SENTINEL);
  return at === -1 ? null : html.slice(Math.max(0, at - 160), at + 60);
}

/** Between two of these days every page is the same: each is the eve of the next publication too. */
const moments = list.map(({ day }) => day);
const years = [...new Set(moments.map((day) => day.slice(0, 4)))];

describe("the page as of the day of a publication", { timeout: 120_000 }, () => {
  it.each(years)("shows no figure published later, %s", async (year) => {
    for (const [at, day] of moments.entries()) {
      if (!day.startsWith(year)) continue;
      // Charts and tables have the same rows: they take turns.
      const view = at % 2 === 0 ? "chart" : "table";
      const html = await page(day, `&view=${view}&source=${ALL}`, true);
      expect(leak(html), `as of ${day}, as a ${view}`).toBeNull();
    }
  });

  it("is identical whatever later publications say", async () => {
    for (const day of moments.filter((_, at) => at % 24 === 12))
      for (const search of ["&view=chart&since=2014-08-08", "&view=table&measure=rate"])
        expect(await page(day, search, true), `${day} ${search}`).toBe(
          await page(day, search, false),
        );
  });

  it("fails this test if it shows one", async () => {
    const day = "2018-12-30" as Day;
    const later = "2019-06-28";
    const html = await renderView(
      `?asof=${later}`,
      { record: poisonedAfter(record, day), strikes_by_place },
      { drawn },
    );
    expect(leak(html)).not.toBeNull();
    for (const part of ["data-headline", 'data-chart="gap"', 'data-chart="timeline"'])
      expect(leak(html.slice(html.indexOf(part))), part).not.toBeNull();
  });
});

describe("the rows of a file", () => {
  it("hold no figure published later, whichever day they are saved as of", async () => {
    const { getLabels } = await sources.load("en");
    for (const day of moments) {
      const cut = recordAsOf(record, day);
      const view = { ...DEFAULT_VIEW, asof: day, sources: [...record.sources.keys()] };
      const { table } = getLabels({ record: cut, view, tables: {} }, ENGLISH);
      const none = { record: cut, documents: new Map(), notes: new Map() };
      const { columns, rows } = fileRows(table, none);
      const at = columns.findIndex(({ name }) => name === "published");
      expect(at).toBeGreaterThan(-1);
      for (const row of rows)
        expect(String(row[at]) <= day, `${row[0]} of ${row[at]} as of ${day}`).toBe(true);
    }
  });
});
