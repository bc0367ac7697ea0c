// @vitest-environment node
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CHARTS } from "../../src/charts/registry";
import { loadFigures } from "../../src/charts/useCharts";
import { previewChart, renderView } from "../../src/entry-server";
import { StaticFigure } from "../../src/export/figure/StaticFigure";
import { fileRows } from "../../src/export/rows/fileRows";
import { visibleFigures } from "../../src/export/visibleFigures";
import { ENGLISH } from "../../src/messages/en";
import { recordAsOf } from "../../src/model/asOf";
import { THEME_COLORS } from "../../src/plot/colors";
import { getFilterOptions } from "../../src/url/filterOptions";
import { parseView } from "../../src/url/searchParams";
import { DEFAULT_VIEW } from "../../src/url/view";
import { tiny } from "../fixtures/tiny-chart";
import { PACKAGE } from "../support/package";

const charts = [...CHARTS, tiny];
const record = recordAsOf(PACKAGE.record, DEFAULT_VIEW.asof);
const circles = (html: string) =>
  html.slice(html.indexOf('data-chart="tiny"')).split("<circle").length - 1;

describe("a chart that is only registered", () => {
  it("is in the page, with a link to it, after the others", async () => {
    const html = await renderView("", PACKAGE, { charts });
    expect(html).toContain('<a href="#tiny">Reports</a>');
    expect(html.indexOf('data-chart="tiny"')).toBeGreaterThan(html.indexOf('data-chart="places"'));
    expect(html).toContain(`The Coalition published ${record.editions.length} reports.`);
    expect(circles(html)).toBe(record.editions.length);
  });

  it("is alone in its own frame page, and has a table", async () => {
    const frame = await renderView("", PACKAGE, { charts, embed: "tiny" });
    expect(frame).not.toContain('data-chart="gap"');
    expect(frame).toContain('data-chart="tiny"');
    const table = await renderView("?view=table&form=full", PACKAGE, { charts, embed: "tiny" });
    expect(table.split("data-row=").length - 1).toBe(record.editions.length);
  });

  it("has rows for its files", async () => {
    const { getLabels } = await tiny.load("en");
    const { table } = getLabels({ record, view: DEFAULT_VIEW, tables: {} }, ENGLISH);
    const none = { record, documents: new Map(), notes: new Map() };
    expect(fileRows(table, none).rows).toHaveLength(record.editions.length);
  });

  it("is in a picture for downloads, with its marks, title, source and day", async () => {
    const { getFigure } = await tiny.load("en");
    const view = DEFAULT_VIEW;
    const figure = getFigure({
      record,
      view,
      tables: {},
      language: ENGLISH,
      expanded: new Set(),
    });
    const svg = renderToStaticMarkup(
      <StaticFigure
        figure={figure}
        view={view}
        language={ENGLISH}
        theme="dark"
        width={600}
        link="https://example.org/#tiny"
      />,
    );
    expect(svg.split("<circle").length - 1).toBe(record.editions.length);
    expect(svg.split("data-mark=").length - 1).toBe(record.editions.length);
    expect(svg).toContain(figure.labels.title);
    expect(svg).toContain("28 June 2019");
    expect(svg).toContain("https://example.org/#tiny");
    expect(svg).toContain(THEME_COLORS.dark.paper);
  });

  it("has a social card", async () => {
    const { title, card } = await previewChart("tiny", PACKAGE, { charts });
    expect(title).toBe("Official reports of civilian casualties");
    expect(card.split("<circle").length - 1).toBe(record.editions.length);
  });

  it("is known to links and their receipts", async () => {
    const options = getFilterOptions(PACKAGE.record, charts);
    const { view, repairs } = parseView("?embed=tiny", options);
    expect([view.embed, repairs]).toEqual(["tiny", []]);
    expect(
      parseView("?embed=tiny", getFilterOptions(PACKAGE.record, CHARTS)).view.embed,
    ).toBeNull();
    const figures = visibleFigures(await loadFigures(charts), { record, tables: {} }, view);
    expect(figures).toHaveLength(record.editions.length);
  });
});
