import { pairs, utcMonth } from "d3";
import { describe, expect, it } from "vitest";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { barScale, timeScale, valueScale } from "../../src/plot/scales";
import { timeTicks, valueTicks } from "../../src/plot/ticks";
import { day } from "../model/smallRecord";

const CAMPAIGN = { start: day("2014-08-08"), end: day("2019-06-28") };
const iso = (date: Date) => date.toISOString().slice(0, 10);

describe("the time scale", () => {
  it("has labels as many months apart as the next, at every width, except beside an edge", () => {
    const period = { start: day("2016-10-01"), end: day("2019-05-31") };
    for (let width = 250; width <= 1300; width++) {
      const ticks = timeTicks(timeScale(period, [40, width]), ENGLISH.format);
      const inner = ticks.slice(1, -1).map(({ value }) => value);
      const steps = pairs(inner, (a, b) => utcMonth.count(a, b));
      expect(new Set(steps).size, `${width} px: ${steps}`).toBeLessThanOrEqual(1);
    }
  });

  it("draws the whole last day, whatever the reader's time zone", () => {
    const x = timeScale({ start: day("2019-01-01"), end: day("2019-01-10") }, [0, 100]);
    expect(x(new Date("2019-01-01T00:00:00Z"))).toBe(0);
    expect(x(new Date("2019-01-10T00:00:00Z"))).toBe(90);
    expect(x(new Date("2019-01-11T00:00:00Z"))).toBe(100);
  });

  it("has years on a phone, half years on a desktop, months in a short period", () => {
    const values = (period: typeof CAMPAIGN, width: number) =>
      timeTicks(timeScale(period, [50, width]), ENGLISH.format).map(({ value }) => iso(value));
    expect(values(CAMPAIGN, 320)).toEqual([
      "2015-01-01",
      "2016-01-01",
      "2017-01-01",
      "2018-01-01",
      "2019-01-01",
    ]);
    expect(values({ start: day("2017-03-01"), end: day("2017-06-30") }, 700)).toEqual([
      "2017-03-01",
      "2017-04-01",
      "2017-05-01",
      "2017-06-01",
    ]);
  });

  it("names its month if a period of a few weeks has no first day of a month", () => {
    const x = timeScale({ start: day("2017-03-05"), end: day("2017-03-20") }, [0, 300]);
    expect(timeTicks(x, ENGLISH.format)).toEqual([
      { value: new Date("2017-03-05T00:00:00Z"), label: "Mar 2017" },
    ]);
  });
});

describe("value scales", () => {
  it("start at zero when linear, with whole numbers only", () => {
    const y = valueScale(3, [100, 0]);
    expect([y(0), y(3)]).toEqual([100, 0]);
    expect(valueTicks(y, ENGLISH.format, 6).map(({ value }) => value)).toEqual([0, 1, 2, 3]);
  });

  it("start at 10 when logarithmic, and draw smaller values there", () => {
    const y = valueScale(10_000, [90, 0], "log");
    expect([y(0), y(10), y(100), y(10_000)].map(Math.round)).toEqual([90, 90, 60, 0]);
    expect(valueTicks(y, ENGLISH.format).map(({ label }) => label)).toEqual([
      "10",
      "100",
      "1,000",
      "10,000",
    ]);
  });

  it("include every bar from its lowest to its highest number", () => {
    const x = barScale(
      [
        { kind: "range", low: 2000, high: 4000 },
        { kind: "up_to", high: 500 },
      ],
      [10, 410],
    );
    expect([x(0), x(2000), x(4000)]).toEqual([10, 210, 410]);
  });
});
