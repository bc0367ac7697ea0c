import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { answers } from "../../../src/charts/answers";
import { ENGLISH as language } from "../../../src/messages/en";
import { recordAsOf } from "../../../src/model/asOf";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { PACKAGE } from "../../support/package";

const { getFigure } = await answers.load("en");

function plotOf(patch: Partial<View> = {}) {
  const view: View = { ...DEFAULT_VIEW, asof: "latest", ...patch };
  const { plot } = getFigure({
    record: recordAsOf(PACKAGE.record, view.asof),
    view,
    tables: PACKAGE,
    language,
    expanded: new Set(),
  });
  if (plot === null) throw new Error("nothing to draw");
  return plot;
}

describe("the layout of the answers", () => {
  it("fits the height of every compact frame, on both sides of 31 July 2026", () => {
    for (const asof of ["latest", DEFAULT_VIEW.asof] as const) {
      const plot = plotOf({ asof });
      for (const width of [250, 330, 610, 1176])
        for (const height of [120, 138, 200, 286, 320, 500])
          expect(
            plot({ width, height, isCompact: true }).height,
            `${asof}, ${width} x ${height}`,
          ).toBeLessThanOrEqual(height);
    }
  });

  it("fills a frame of an earlier day with a taller bar, and says what is known today", () => {
    const plot = plotOf({ asof: DEFAULT_VIEW.asof });
    const size = { width: 610, height: 286, isCompact: true };
    expect(plot(size).height).toBeGreaterThanOrEqual(190);
    const { content } = plot(size);
    const markup = renderToStaticMarkup(createElement("svg", null, content));
    expect(markup).toContain("with the answers, came later.");
  });

  it("says in a low frame which years it leaves out", () => {
    const plot = plotOf();
    const textAt = (height: number) => {
      const { content } = plot({ width: 610, height, isCompact: true });
      const markup = renderToStaticMarkup(createElement("svg", null, content));
      return markup.replaceAll(/<[^>]*>/g, " ");
    };
    const years = (text: string) => text.match(/ 20[12]\d {2}/g)?.length;
    const note = (text: string) => text.replaceAll(/\s+/g, " ").match(/Right: .*?(?= 0%)/)?.[0];
    expect(years(textAt(358))).toBe(12);
    expect(note(textAt(358))).toBe("Right: number of incidents. A square is one incident.");
    expect(years(textAt(322))).toBe(9);
    expect(note(textAt(322))).toBe(
      "Right: number of incidents. A square is one incident. Not shown: 2020, 2023 and 2024, the years with fewest incidents.",
    );
    expect(years(textAt(338))).toBe(10);
    expect(note(textAt(338))).toContain("Not shown: 2020 and 2024, the years with");
  });

  it("needs the same height for the same width, and more on a phone", () => {
    const plot = plotOf();
    const at = (width: number) => plot({ width, height: null, isCompact: false }).height;
    expect(at(1136)).toBe(at(1136));
    expect(at(328)).toBeGreaterThan(at(1136));
  });
});
