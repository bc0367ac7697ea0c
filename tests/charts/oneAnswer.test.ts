/**
 * No two places give different figures to one question: headline, titles, sentences, tables and
 * tooltips are compared on the day of every publication, for windows and choices of sources.
 */
import { sum } from "d3";
import { beforeAll, describe, expect, it } from "vitest";
import { CHARTS } from "../../src/charts/registry";
import type { ChartLabels, LoadedChart } from "../../src/charts/types";
import { headlineItems } from "../../src/features/headline/headlineItems";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { recordAsOf } from "../../src/model/asOf";
import { type Day, lastDay, type Month } from "../../src/model/day";
import { headline } from "../../src/model/headline";
import type { GovernorateCode, SourceId } from "../../src/model/ids";
import { publications } from "../../src/model/publicationDates";
import { timelineRows } from "../../src/model/timeline";
import { DEFAULT_VIEW, type View } from "../../src/url/view";
import { day } from "../model/smallRecord";
import { PACKAGE } from "../support/package";

const { record, ...tables } = PACKAGE;
const DAYS = publications(record).map((publication) => publication.day);
const MONTHS = ["2015-06", "2016-12", "2017-10", "2019-05"].map((month) => month as Month);
const COMPARED = ["cjtf_oir", "airwars"].map((id) => id as SourceId);

const charts = new Map<string, LoadedChart>();
beforeAll(async () => {
  for (const chart of CHARTS) charts.set(chart.id, await chart.load("en"));
});

function labelsOf(id: string, asof: Day, patch: Partial<View> = {}): ChartLabels {
  const chart = charts.get(id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  const view: View = { ...DEFAULT_VIEW, asof, ...patch };
  return chart.getLabels({ record: recordAsOf(record, asof), view, tables }, ENGLISH);
}

/** The texts of the headline's numbers on a day; null where none had been published. */
function headlineOn(asof: Day) {
  const items = headlineItems(recordAsOf(record, asof), asof, ENGLISH);
  const value = (id: string) => items.find((item) => item.id === id)?.value ?? null;
  return { killed: value("killed"), monitor: value("monitor"), ratio: value("ratio") };
}

/** Numbers of a text, without separators. */
const numbersOf = (text: string) =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replaceAll(",", ""));

describe("the gap answers as the headline", () => {
  it.each([null, COMPARED])("on every day, with the sources %s", (sources) => {
    for (const asof of DAYS) {
      const { killed, monitor, ratio } = headlineOn(asof);
      const { title, summary, table } = labelsOf("gap", asof, { sources, embed: "gap" });
      if (killed === null || monitor === null || ratio === null) {
        expect(summary, asof).not.toContain("times");
        continue;
      }
      for (const figure of [killed, monitor]) {
        expect(title, asof).toContain(figure);
        expect(summary, asof).toContain(figure);
      }
      expect(summary, asof).toContain(ratio);
      expect(labelsOf("gap", asof, { sources }).title, asof).toContain(ratio);
      const official = headline(recordAsOf(record, asof)).killed;
      const row = table.rows.find(
        ({ figure }) =>
          figure?.kind === "edition" &&
          figure.column === "killed" &&
          figure.edition === official?.edition,
      );
      expect(
        Object.values(row?.cells ?? {})
          .map(({ text }) => text)
          .join(" "),
        asof,
      ).toContain(String(official?.value.toLocaleString("en")));
    }
  });

  it.each(MONTHS)("up to %s, as of the last day of the window", (to) => {
    for (const asof of DAYS) {
      const end = lastDay(to) < asof ? lastDay(to) : asof;
      const { killed, monitor, ratio } = headlineOn(end);
      if (killed === null || monitor === null || ratio === null) continue;
      const { summary } = labelsOf("gap", asof, { to });
      for (const figure of [killed, monitor, ratio]) expect(summary, asof).toContain(figure);
    }
  });
});

describe("the comparison by source", () => {
  it("gives the Coalition's and Airwars' totals of the headline on every day", () => {
    let compared = 0;
    for (const asof of DAYS) {
      const { killed, monitor } = headlineOn(asof);
      const { title, summary, notes } = labelsOf("sources", asof, { sources: COMPARED });
      if (!title.includes("killed in Iraq and Syria") || killed === null || monitor === null)
        continue;
      compared += 1;
      for (const text of [title, summary]) {
        // Totals whose last days are years apart have no bars side by side.
        if (text.includes("Airwars")) expect(text, asof).toContain(monitor);
        if (text.includes("the Coalition")) expect(text, asof).toContain(killed);
      }
      // A total that others quote is drawn only beside the Coalition's own.
      const quoted = notes.find((note) => note.includes("others quote"));
      if (quoted !== undefined) expect(quoted, asof).toContain(killed);
    }
    expect(compared).toBeGreaterThan(50);
  });
});

describe("the timeline", () => {
  it("adds up to the strikes of the headline on every day, but for a rounded total", () => {
    const whole = { from: null, to: null, sources: null, places: null };
    for (const asof of DAYS) {
      const cut = recordAsOf(record, asof);
      const { strikes } = headline(cut);
      if (strikes === null) continue;
      const { dataThrough } = strikes.edition;
      // The report's total is rounded (notes.csv); the months of the same reports add up to 18,683.
      if (strikes.value === 18_600) continue;
      const until = timelineRows(cut, whole).strikes.filter(({ end }) => end <= dataThrough);
      expect(
        sum(until, ({ value }) => value),
        asof,
      ).toBe(strikes.value);
    }
  });
});

describe("the backlog", () => {
  it("gives the undecided reports of the headline on every day", () => {
    for (const asof of DAYS) {
      const { open } = headline(recordAsOf(record, asof));
      if (open === null) continue;
      const { rows } = labelsOf("backlog", asof).table;
      const row = rows.find(
        ({ figure }) =>
          figure?.kind === "edition" && figure.column === "open" && figure.edition === open.edition,
      );
      expect(row?.cells.reports?.text, asof).toBe(ENGLISH.format.number(open.value));
    }
  });
});

describe("the tooltip of a mark", () => {
  it.each(CHARTS.map(({ id }) => id))("has the figures of its row: %s", (id) => {
    const views: readonly (readonly [Day, Partial<View>])[] = [
      [day("2017-07-31"), {}],
      [day("2019-06-28"), {}],
      [day("2019-06-28"), { from: "2017-01" as Month, to: "2017-12" as Month }],
      [day("2021-12-31"), { sources: [...record.sources.keys()] }],
      [day("2026-08-01"), { places: ["SY-RA" as GovernorateCode] }],
    ];
    let compared = 0;
    for (const [asof, patch] of views) {
      const { marks, table } = labelsOf(id, asof, patch);
      const rows = new Map(table.rows.map((row) => [row.id, row]));
      for (const mark of marks) {
        const row = rows.get(mark.id);
        if (row === undefined || mark.getTooltip === undefined) continue;
        const cells = numbersOf(
          Object.values(row.cells)
            .map(({ text }) => text)
            .join(" "),
        );
        // A part is said of its whole ("70 of 263 reports"), which has a row for itself or none.
        const figure = mark.getTooltip().figure.replace(/ of [\d,]+/, "");
        for (const number of numbersOf(figure))
          expect(cells, `${asof} ${mark.id}`).toContain(number);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });
});
