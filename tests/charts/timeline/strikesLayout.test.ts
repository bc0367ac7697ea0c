import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blockArea,
  clipBlock,
  perThirtyDays,
  stackRows,
  uncoveredDays,
} from "../../../src/charts/timeline/strikesLayout";
import { recordAsOf } from "../../../src/model/asOf";
import { dayFromNumber, dayNumber } from "../../../src/model/day";
import { timelineRows } from "../../../src/model/timeline";
import { day, interval } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

const START = dayNumber(day("2014-08-08"));
const areaOf = (shape: ReturnType<typeof stackRows>[number]) =>
  shape.blocks.reduce((sum, block) => sum + blockArea(block), 0);

const nested = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 400 }),
      days: fc.integer({ min: 1, max: 300 }),
      value: fc.integer({ min: 0, max: 5000 }),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map((row, index) =>
      interval({
        id: `row-${index}`,
        start: dayFromNumber(START + row.start),
        end: dayFromNumber(START + row.start + row.days - 1),
        value: row.value,
      }),
    ),
  );

describe("stackRows", () => {
  it("gives every row the area of its strikes, however intervals overlap", () => {
    fc.assert(
      fc.property(nested, (rows) => {
        for (const shape of stackRows(rows)) expect(areaOf(shape)).toBeCloseTo(shape.row.value, 6);
      }),
    );
  });

  it("no two blocks share any area", () => {
    fc.assert(
      fc.property(nested, (rows) => {
        const blocks = stackRows(rows).flatMap((shape) => shape.blocks);
        blocks.forEach((a, at) => {
          for (const b of blocks.slice(at + 1)) {
            const sideways = Math.min(a.end, b.end) - Math.max(a.start, b.start);
            const upright =
              Math.min(a.base + a.height, b.base + b.height) - Math.max(a.base, b.base);
            expect(sideways > 0 && upright > 1e-6).toBe(false);
          }
        });
      }),
    );
  });

  it("puts the wide rest below and moves months up by its height only", () => {
    const rest = interval({
      id: "rest",
      start: day("2015-04-01"),
      end: day("2015-05-30"),
      value: 60,
      basis: "rest",
    });
    const month = interval({
      id: "month",
      start: day("2015-05-01"),
      end: day("2015-06-14"),
      value: 450,
    });
    const [lower, upper] = stackRows([rest, month]);
    expect(lower?.blocks).toEqual([
      { start: dayNumber(rest.start), end: dayNumber(rest.end) + 1, base: 0, height: 30 },
    ]);
    expect(upper?.blocks).toEqual([
      { start: dayNumber(month.start), end: dayNumber(rest.end) + 1, base: 30, height: 300 },
      { start: dayNumber(rest.end) + 1, end: dayNumber(month.end) + 1, base: 0, height: 300 },
    ]);
  });

  it("holds all 34,514 strikes declared to 31 May 2019, as published by 28 June 2019", () => {
    const rows = timelineRows(recordAsOf(PACKAGE.record, day("2019-06-28")), {
      from: null,
      to: null,
      sources: null,
      places: null,
    }).strikes.filter((row) => row.end <= "2019-05-31");
    const area = stackRows(rows).reduce((sum, shape) => sum + areaOf(shape), 0);
    expect(area).toBeCloseTo(34_514, 6);
  });
});

describe("perThirtyDays", () => {
  it("359 strikes in the 31 days of July 2015 are 347.4 per 30 days", () => {
    expect(perThirtyDays(359, day("2015-07-01"), day("2015-07-31"))).toBeCloseTo(347.42, 2);
  });
});

describe("clipBlock", () => {
  const block = { start: START, end: START + 30, base: 5, height: 7 };
  it("cuts at the edge of the window and keeps the height", () => {
    const window = { start: dayFromNumber(START + 10), end: dayFromNumber(START + 19) };
    expect(clipBlock(block, window)).toEqual({ ...block, start: START + 10, end: START + 20 });
  });
  it("leaves nothing outside the window", () => {
    const window = { start: dayFromNumber(START + 30), end: dayFromNumber(START + 40) };
    expect(clipBlock(block, window)).toBeNull();
  });
});

describe("uncoveredDays", () => {
  const window = { start: day("2015-01-01"), end: day("2015-04-30") };
  it("finds the days before, between and after the rows", () => {
    const rows = [
      { start: day("2015-03-01"), end: day("2015-03-31") },
      { start: day("2015-01-10"), end: day("2015-01-31") },
      { start: day("2015-01-15"), end: day("2015-01-20") },
    ];
    expect(uncoveredDays(rows, window)).toEqual([
      { start: "2015-01-01", end: "2015-01-09" },
      { start: "2015-02-01", end: "2015-02-28" },
      { start: "2015-04-01", end: "2015-04-30" },
    ]);
  });
  it("is the whole window without rows and nothing where they reach over it", () => {
    expect(uncoveredDays([], window)).toEqual([window]);
    expect(uncoveredDays([{ start: day("2014-01-01"), end: day("2016-01-01") }], window)).toEqual(
      [],
    );
  });
});
