import { describe, expect, it } from "vitest";
import { layoutBacklog } from "../../../src/charts/backlog/layout";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { type AsOf, recordAsOf } from "../../../src/model/asOf";
import { backlogMonths, getCell } from "../../../src/model/backlog";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

function layout(asof: AsOf, width = 380, height: number | null = null) {
  const months = backlogMonths(recordAsOf(PACKAGE.record, asof), {
    from: null,
    to: null,
    sources: null,
    places: null,
  });
  return { months, ...layoutBacklog(months, { width, height }, ENGLISH.format) };
}

describe("the columns of the backlog", () => {
  it("are as high as their numbers, up and down on one scale", () => {
    const { columns, flow, months } = layout(day("2019-06-28"));
    const perReport = columns.flatMap(({ received, completed }, index) => {
      const month = months[index];
      if (month === undefined) return [];
      const down = completed.reduce((sum, { height }) => sum + height, 0);
      const pairs = [
        [received?.height ?? 0, getCell(month, "received").value],
        [down, getCell(month, "completed").value],
      ] as const;
      return pairs.flatMap(([height, value]) => (value ? [height / value] : []));
    });
    expect(perReport).toHaveLength(50);
    for (const px of perReport) expect(px).toBeCloseTo(perReport[0] ?? 0, 6);
    for (const { received } of columns)
      if (received !== null) expect(received.y + received.height).toBeCloseTo(flow.scale(0), 6);
  });

  it("stack the outcomes below the base line, accepted first, none made up", () => {
    const { columns, flow } = layout(day("2019-06-28"));
    const one = flow.scale(0) - flow.scale(1);
    const parts = (month: string) =>
      columns
        .find((column) => column.month === month)
        ?.completed.map(({ part, height }) => [part, Math.round(height / one)]);
    expect(parts("2017-03")).toEqual([
      ["credible", 9],
      ["nonCredible", 17],
      ["other", 2],
    ]);
    // 8 of 60 are credible, and no other outcome was seen.
    expect(parts("2018-08")).toEqual([
      ["credible", 8],
      ["other", 52],
    ]);
    // The number of completed reports was not seen, two outcomes were.
    expect(parts("2016-10")).toEqual([
      ["credible", 3],
      ["nonCredible", 12],
    ]);
  });

  it("have no bar where a report gives no figure", () => {
    const { columns, months } = layout("latest");
    columns.forEach(({ received, open, completed }, index) => {
      const month = months[index];
      if (month === undefined) throw new Error("no month");
      expect(received === null).toBe(getCell(month, "received").value === null);
      expect(open === null).toBe(getCell(month, "open").value === null);
      const isGap = (["completed", "credible", "nonCredible", "duplicates"] as const).every(
        (column) => getCell(month, column).value === null,
      );
      expect(completed.length === 0).toBe(isGap);
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

  it.each([
    [100, false],
    [229, false],
    [230, true],
    [360, true],
  ])("fill a frame of %i px exactly, with the lower panel where it fits", (height, hasOpen) => {
    const { open, flow, ...frame } = layout("latest", 264, height);
    expect(frame.height).toBe(height);
    expect(open !== null).toBe(hasOpen);
    expect(flow.bottom - flow.top).toBeGreaterThan(50);
  });
});
