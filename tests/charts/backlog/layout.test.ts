import { describe, expect, it } from "vitest";
import { hatch, layoutBacklog } from "../../../src/charts/backlog/layout";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { type AsOf, recordAsOf } from "../../../src/model/asOf";
import { backlogMonths, getCell } from "../../../src/model/backlog";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

function layout(asof: AsOf, width = 380) {
  const months = backlogMonths(recordAsOf(PACKAGE.record, asof), {
    from: null,
    to: null,
    sources: null,
    places: null,
  });
  return { months, ...layoutBacklog(months, width, ENGLISH.format) };
}

describe("the columns of the backlog", () => {
  it("are as high as their numbers, up and down on one scale", () => {
    const { columns, flow, months } = layout(day("2019-06-28"));
    const perReport = columns.flatMap(({ received, completed }, index) => {
      const month = months[index];
      if (month === undefined) return [];
      const pairs = [
        [received, getCell(month, "received").value],
        [completed.all, getCell(month, "completed").value],
      ] as const;
      return pairs.flatMap(([bar, value]) => (bar === null || !value ? [] : [bar.height / value]));
    });
    for (const px of perReport) expect(px).toBeCloseTo(perReport[0] ?? 0, 6);
    for (const { received } of columns)
      if (received !== null) expect(received.y + received.height).toBeCloseTo(flow.scale(0), 6);
  });

  it("stack the outcomes below the base line, credible first, none made up", () => {
    const { columns } = layout(day("2019-06-28"));
    const march = columns.find(({ month }) => month === "2017-03");
    const heights = march?.completed.outcomes.map(({ height }) => height) ?? [];
    const one = (march?.completed.all?.height ?? 0) / 28;
    expect(heights.map((height) => Math.round(height / one))).toEqual([9, 17, 2]);
    const half = columns.find(({ month }) => month === "2018-08");
    expect(half?.completed.outcomes.map(({ outcome }) => outcome)).toEqual(["credible"]);
  });

  it("have no bar where a report gives no figure", () => {
    const { columns, months } = layout("latest");
    columns.forEach(({ received, open, completed, share }, index) => {
      const month = months[index];
      if (month === undefined) throw new Error("no month");
      expect(received === null).toBe(getCell(month, "received").value === null);
      expect(open === null).toBe(getCell(month, "open").value === null);
      expect(completed.all === null).toBe(getCell(month, "completed").value === null);
      if (month.edition === null) expect([completed.isGap, share]).toEqual([true, null]);
    });
  });

  it("do not touch, on a phone or on a wide page", () => {
    for (const width of [300, 380, 1200]) {
      const { columns, left, right } = layout("latest", width);
      columns.forEach(({ x, width: thick }, index) => {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x + thick).toBeLessThanOrEqual(right);
        const next = columns[index + 1];
        if (next !== undefined) expect(next.x).toBeGreaterThan(x + thick);
      });
    }
  });

  it("are hatched inside their rectangle", () => {
    expect(hatch(10, 0, 4, 16)).toBe("M10,4l4,-4M10,10l4,-4M10,16l4,-4");
  });
});
