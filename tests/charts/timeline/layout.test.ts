import { describe, expect, it } from "vitest";
import { highestMonth, packSpans, placeMonths } from "../../../src/charts/timeline/deathsLayout";
import { placeEvents } from "../../../src/charts/timeline/eventsLayout";
import { keyLines, placeKey } from "../../../src/charts/timeline/keyLayout";
import { bestTimelineHeight, layoutTimeline, timeRange } from "../../../src/charts/timeline/layout";
import { timeScale } from "../../../src/plot/scales";
import { day, estimate } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

const CAMPAIGN = { start: day("2014-08-08"), end: day("2019-06-27") };
const scaleFor = (width: number) => timeScale(CAMPAIGN, timeRange(width));

describe("figures of a month", () => {
  const month = (start: string, end: string, low: number, high: number) =>
    estimate({
      span: "month",
      start: day(start),
      end: day(end),
      quantity: { kind: "range", low, high },
    });

  it("keep their own value, in the middle of their month", () => {
    const x = scaleFor(1136);
    const [mark] = placeMonths([month("2017-06-01", "2017-06-30", 529, 744)], x);
    expect([mark?.low, mark?.high]).toEqual([529, 744]);
    expect(mark?.x).toBeCloseTo(x(new Date("2017-06-16T00:00:00Z")), 6);
  });

  it("for the same month lie beside each other", () => {
    const rows = [month("2017-06-01", "2017-06-30", 1, 2), month("2017-06-01", "2017-06-30", 3, 4)];
    const [left, right] = placeMonths(rows, scaleFor(360));
    expect((right?.x ?? 0) - (left?.x ?? 0)).toBeCloseTo(8, 6);
  });

  it("are open where their source says at least or up to", () => {
    const atLeast = estimate({
      start: day("2017-03-01"),
      end: day("2017-03-31"),
      quantity: { kind: "at_least", low: 337 },
    });
    const upTo = estimate({
      start: day("2015-06-01"),
      end: day("2015-06-30"),
      quantity: { kind: "up_to", high: 81 },
    });
    const [first, second] = placeMonths([atLeast, upTo], scaleFor(900));
    expect([first?.low, first?.high]).toEqual([337, null]);
    expect([second?.low, second?.high]).toEqual([null, 81]);
    expect(highestMonth([atLeast, upTo])).toBe(337);
  });
});

describe("figures of other periods", () => {
  const period = (start: string, end: string) =>
    estimate({ span: "period", start: day(start), end: day(end) });
  const year = period("2016-01-01", "2016-12-31");
  const half = period("2016-01-01", "2016-06-30");
  const oneDay = period("2014-09-23", "2014-09-23");

  it("share a line only where neither bars nor words touch", () => {
    const x = scaleFor(900);
    const lanes = packSpans(
      [oneDay, year, half].map((row) => ({ row, textWidth: 120 })),
      x,
      CAMPAIGN,
    );
    expect(lanes.map(({ row, lane }) => [row, lane])).toEqual([
      [oneDay, 0],
      [year, 0],
      [half, 1],
    ]);
  });

  it("are as long as their days, at least 4 px, cut to the axis", () => {
    const x = scaleFor(900);
    const late = period("2019-01-01", "2019-12-31");
    const [one, last] = packSpans(
      [oneDay, late].map((row) => ({ row, textWidth: 120 })),
      x,
      CAMPAIGN,
    );
    expect((one?.x1 ?? 0) - (one?.x0 ?? 0)).toBe(4);
    expect(last?.x1).toBeCloseTo(x.range()[1] ?? 0, 6);
    expect((last?.text ?? 0) + 120).toBeLessThanOrEqual(890);
  });
});

describe("the row of events", () => {
  const events = PACKAGE.record.events;

  it.each([
    [1136, 6],
    [706, 4],
    [328, 2],
  ])("in %i px has %i labels, in order, inside and apart", (width, count) => {
    const placed = placeEvents(events, scaleFor(width), [0, width]);
    expect(placed).toHaveLength(25);
    const labels = placed.flatMap(({ label }) => (label === null ? [] : [label]));
    expect(labels).toHaveLength(count);
    labels.forEach(([start, end], at) => {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(width);
      const next = labels[at + 1];
      if (next !== undefined) expect(next[0] - end).toBeGreaterThanOrEqual(13.9);
    });
  });

  it("labels major events far from each other first", () => {
    const placed = placeEvents(events, scaleFor(1136), [0, 1136]);
    expect(placed.filter(({ label }) => label !== null).map(({ event }) => event.label)).toEqual([
      "First strike, Iraq",
      "Mosul battle begins",
      "Raqqa battle begins",
      "Raqqa cleared",
      "Iraq declares war over",
      "Raqqa count published",
    ]);
  });
});

describe("the layout", () => {
  const parts = { strikes: 1, hasEvents: true, deaths: 1, lanes: 5 };

  it("has no panel without data", () => {
    const layout = layoutTimeline(
      { ...parts, deaths: null, lanes: 0 },
      { width: 900, height: null },
    );
    expect([layout.deaths, layout.spans]).toEqual([null, null]);
    const only = layoutTimeline({ ...parts, strikes: null }, { width: 900, height: null });
    expect(only.strikes).toBeNull();
    expect(only.deaths?.top).toBeLessThan(100);
  });

  it("puts nothing on top of what is above it", () => {
    for (const width of [328, 706, 1136]) {
      const { strikes, events, deaths, spans, height } = layoutTimeline(parts, {
        width,
        height: null,
      });
      const edges = [
        strikes?.heading,
        strikes?.key,
        strikes?.top,
        strikes?.bottom,
        events?.y,
        events?.label,
        deaths?.heading,
        deaths?.key,
        deaths?.top,
        deaths?.bottom,
        spans?.heading,
        spans?.top,
        height,
      ];
      edges.forEach((edge, at) => {
        if (at > 0) expect(edge ?? 0).toBeGreaterThan(edges[at - 1] ?? 0);
      });
    }
  });

  it.each([
    [120, [true, "none", false]],
    [180, [true, "labels", false]],
    [270, [true, "marks", true]],
    [300, [true, "labels", true]],
  ] as const)("fills a frame of %i px and leaves out what has no room", (height, shown) => {
    const layout = layoutTimeline(parts, { width: 610, height });
    const events =
      layout.events === null ? "none" : layout.events.label === null ? "marks" : "labels";
    expect([layout.strikes !== null, events, layout.deaths !== null]).toEqual(shown);
    expect(layout.spans).toBeNull();
    expect(layout.height).toBe(height);
    for (const panel of [layout.strikes, layout.deaths])
      if (panel !== null) expect(panel.bottom - panel.top).toBeGreaterThanOrEqual(46);
    const last = layout.deaths ?? layout.strikes;
    expect((last?.bottom ?? 0) + 22).toBeLessThanOrEqual(height);
  });

  it.each([330, 610])(
    "has room for names of events and for deaths in the frame it asks for, %i px wide",
    (width) => {
      const height = bestTimelineHeight(parts, width);
      const { strikes, events, deaths } = layoutTimeline(parts, { width, height });
      expect(events?.label).not.toBeNull();
      const heights = [strikes, deaths].map((panel) => (panel?.bottom ?? 0) - (panel?.top ?? 0));
      expect(Math.min(...heights)).toBeGreaterThan(75);
      const withoutDeaths = bestTimelineHeight({ ...parts, deaths: null }, width);
      expect(withoutDeaths).toBeLessThan(height - 75);
    },
  );
});

describe("a key", () => {
  it("starts a line where its entries have no more room", () => {
    const entries = ["Airwars", "SNHR (Syria only)", "SOHR (Syria only)"].map((text) => ({ text }));
    expect(placeKey(entries, 1000).map(({ line }) => line)).toEqual([0, 0, 0]);
    const narrow = placeKey(entries, 264);
    expect(narrow.map(({ line }) => line)).toEqual([0, 0, 1]);
    expect(keyLines(narrow)).toBe(2);
    expect(keyLines([])).toBe(0);
  });
});
