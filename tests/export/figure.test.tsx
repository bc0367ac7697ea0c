// @vitest-environment node
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { CHARTS } from "../../src/charts/registry";
import { StaticFigure } from "../../src/export/figure/StaticFigure";
import { textWidth, wrapLink, wrapText } from "../../src/export/figure/textWidth";
import { pngScales } from "../../src/export/png";
import { ENGLISH } from "../../src/messages/en";
import { recordAsOf } from "../../src/model/asOf";
import type { PlotTheme } from "../../src/plot/colors";
import { DEFAULT_VIEW } from "../../src/url/view";
import { PACKAGE } from "../support/package";

const LINK = "https://example.org/ledger/?from=2016-01&to=2018-12&source=airwars,cjtf_oir#gap";
const record = recordAsOf(PACKAGE.record, DEFAULT_VIEW.asof);

async function picture(id: string, theme: PlotTheme, width: number) {
  const chart = CHARTS.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`no chart ${id}`);
  const { getFigure } = await chart.load("en");
  const view = DEFAULT_VIEW;
  const expanded: ReadonlySet<string> = new Set();
  const figure = getFigure({ record, view, tables: PACKAGE, language: ENGLISH, expanded });
  const props = { figure, view, theme, width, link: LINK, language: ENGLISH };
  return { labels: figure.labels, svg: renderToStaticMarkup(<StaticFigure {...props} />) };
}

describe.each(CHARTS.map(({ id }) => id))("a picture of %s", (id) => {
  it.each([
    ["light", 1100],
    ["dark", 340],
  ] as const)(
    "has every mark, in %s, %i px wide, and needs no style sheet",
    async (theme, width) => {
      const { labels, svg } = await picture(id, theme, width);
      const drawn = [...svg.matchAll(/data-mark="([^"]+)"/g)].map(([, mark]) => mark);
      const marks = labels.marks.filter(({ opens }) => opens === undefined).map((mark) => mark.id);
      expect(drawn.length).toBeGreaterThan(0);
      expect(marks).toEqual(expect.arrayContaining(drawn));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(svg).not.toMatch(/ class=| style=|var\(|currentColor|<style|<script|<image/);
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name));
      for (const [, name] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(name);
      // Lines may break anywhere.
      expect(svg.replace(/<[^>]+>|\s+/g, "")).toContain("Asknownon28June2019.");
    },
  );
});

test("a link breaks after its separators and loses nothing", () => {
  const font = { size: 12 };
  const lines = wrapLink(LINK, 200, font);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join("")).toBe(LINK);
  expect(lines.every((line) => textWidth(line, font) <= 200)).toBe(true);
  expect(wrapLink(LINK, 2000, font)).toEqual([LINK]);
});

test("text breaks between words, and a word that is too long has a line", () => {
  expect(wrapText("at least 1,319 killed", 90, { size: 15 })).toEqual(["at least", "1,319 killed"]);
  expect(wrapText("at disproportionately", 40, { size: 15 })).toEqual(["at", "disproportionately"]);
  expect(wrapText("", 40, { size: 15 })).toEqual([]);
});

test("a PNG that is too large for some browsers has a smaller scale to fall back to", () => {
  expect(pngScales({ width: 800, height: 1000 })).toEqual([2]);
  const [first, second = 0] = pngScales({ width: 1184, height: 6000 });
  expect(first).toBe(2);
  expect(1184 * second * 6000 * second).toBeCloseTo(16_777_216, 0);
});
