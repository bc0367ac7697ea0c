import { describe, expect, it } from "vitest";
import { periodBoxes } from "../../../src/charts/timeline/periodsLayout";
import { linePoints, seriesOf } from "../../../src/charts/timeline/totalsLayout";
import { dayNumber } from "../../../src/model/day";
import { quantityBounds } from "../../../src/model/quantity";
import type { SourceId } from "../../../src/model/types";
import { dodge } from "../../../src/plot/dodge";
import { day, estimate } from "../../model/smallRecord";

describe("boundsOf", () => {
  it("keeps a minimum open above, a maximum open below and a range a range", () => {
    expect(quantityBounds({ kind: "more_than", low: 8000 })).toEqual({ low: 8000, high: null });
    expect(quantityBounds({ kind: "up_to", high: 12 })).toEqual({ low: null, high: 12 });
    expect(quantityBounds({ kind: "range", low: 3, high: 9 })).toEqual({ low: 3, high: 9 });
    expect(quantityBounds({ kind: "exact", value: 7 })).toEqual({ low: 7, high: 7 });
  });
});

describe("seriesOf and linePoints", () => {
  it("never joins figures of different sources, areas or grades", () => {
    const rows = [
      estimate(),
      estimate({ countries: "syria" }),
      estimate({ grade: "credible" }),
      estimate({ sourceId: "cjtf_oir" as SourceId }),
      estimate(),
    ];
    expect(seriesOf(rows).map((series) => series.rows.length)).toEqual([2, 1, 1, 1]);
  });

  it("joins minimums, leaves out figures without one, and takes a day's last publication", () => {
    const end = day("2018-01-31");
    const [series] = seriesOf([
      estimate({ end, quantity: { kind: "range", low: 50, high: 90 } }),
      estimate({ end, quantity: { kind: "at_least", low: 60 } }),
      estimate({ end: day("2018-02-28"), quantity: { kind: "up_to", high: 99 } }),
    ]);
    expect(series && linePoints(series)).toEqual([{ day: end, value: 60 }]);
  });
});

describe("dodge", () => {
  it("keeps labels apart, in order and inside the panel", () => {
    expect(dodge([100, 104, 20], 16, 0, 110)).toEqual([94, 110, 20]);
  });
  it("moves none that has room", () => {
    expect(dodge([10, 40], 16, 0, 110)).toEqual([10, 40]);
  });
});

describe("periodBoxes", () => {
  const window = { start: day("2017-01-01"), end: day("2017-12-31") };
  it("is as high as killed per 30 days, the widest behind", () => {
    const month = estimate({
      span: "month",
      start: day("2017-06-01"),
      end: day("2017-06-30"),
      quantity: { kind: "range", low: 415, high: 583 },
    });
    const year = estimate({
      span: "period",
      start: day("2016-07-01"),
      end: day("2017-06-25"),
      quantity: { kind: "at_least", low: 360 },
    });
    const boxes = periodBoxes([month, year], window);
    expect(boxes.map((box) => [box.low, box.high])).toEqual([
      [30, null],
      [415, 583],
    ]);
    expect(boxes[0]?.start).toBe(dayNumber(window.start));
  });
});
