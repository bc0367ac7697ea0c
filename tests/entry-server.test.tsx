// @vitest-environment node
import { describe, expect, it } from "vitest";
import { renderView } from "../src/entry-server";
import { CHART_IDS } from "./support/chartIds";
import { PACKAGE } from "./support/package";

/** The part of the HTML that one chart fills. */
function chart(html: string, id: string): string {
  const start = html.indexOf(`data-chart="${id}"`);
  const next = html.indexOf("data-chart=", start + 1);
  return start === -1 ? "" : html.slice(start, next === -1 ? undefined : next);
}

describe("a view drawn without a browser", () => {
  it("holds the headline and every chart with its sentence, in one piece", async () => {
    const html = await renderView("", PACKAGE);
    for (const figure of ["34,514", "1,319", "8,000", "159"]) expect(html).toContain(figure);
    for (const id of CHART_IDS) {
      expect(chart(html, id)).toContain("data-summary");
      expect(chart(html, id)).toContain("<svg");
    }
    // What React sends later, or in place of what failed, stands in templates.
    expect(html).not.toContain("<template");
    expect(html).not.toContain("<script");
    expect(html).not.toContain("data-chart-waiting");
    expect(html).not.toContain(' style="');
  });

  it("shows the view that the query asks for, and no figure of another", async () => {
    const html = await renderView("?asof=2018-12-30", PACKAGE);
    expect(html).toContain("31,406");
    expect(html).not.toContain("34,514");
  });

  it("draws one chart alone for its frame", async () => {
    const html = await renderView("", PACKAGE, { embed: "sources" });
    expect(html.match(/data-chart="/g)).toHaveLength(1);
    expect(chart(html, "sources")).toContain("As known on 28 June 2019");
    expect(html).not.toContain("data-figure");
  });
});
