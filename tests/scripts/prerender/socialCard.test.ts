import { expect, it } from "vitest";
import { drawChart } from "../../../scripts/prerender/drawnChart";
import { heightShown } from "../../../scripts/prerender/socialCard";
import { renderView } from "../../../src/entry-server";
import { PACKAGE } from "../../support/package";

it("shows the first panels of a chart that is too tall for a card, whole ones only", async () => {
  const [drawing] = (await drawChart(renderView, PACKAGE, "gap")).drawings;
  if (drawing === undefined) throw new Error("no drawing");
  const [, syria, strikes] = [...drawing.svg.querySelectorAll("text[data-heading]")].map((text) =>
    Number(text.getAttribute("y")),
  );
  // 20 px above the heading of the panel that is left out.
  expect(heightShown(drawing, 400)).toBe((syria ?? 0) - 20);
  expect(heightShown(drawing, (strikes ?? 0) - 10)).toBe((strikes ?? 0) - 20);
  expect(heightShown(drawing, drawing.height)).toBe(drawing.height);
});
