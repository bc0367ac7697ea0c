import { describe, expect, it } from "vitest";
import { recordAsOf } from "../../src/model/asOf";
import type { StrikeRowId } from "../../src/model/ids";
import { splitByCountry, unsplitIntervals } from "../../src/model/partition";
import type { StrikeInterval } from "../../src/model/strikeTypes";
import { PACKAGE } from "../support/package";
import { day, interval, publishedOn, record } from "./smallRecord";

const whole = interval({ id: "whole", value: 100, timeline: false, whole: true });
const part = (id: string, patch: Partial<StrikeInterval>) =>
  interval({
    partOf: "whole" as StrikeRowId,
    published: publishedOn("2015-01-31"),
    ...patch,
    id,
  });
const strikes = [
  whole,
  part("iraq", { country: "iraq", value: 30 }),
  part("syria", { country: "syria", value: 50 }),
  part("unknown", { value: 20, basis: "rest" }),
];
const ids = (rows: readonly StrikeInterval[]) => rows.map((row) => row.id);
const sum = (rows: readonly StrikeInterval[]) => rows.reduce((total, row) => total + row.value, 0);

describe("an interval split by country", () => {
  it("is its parts once they were published, and itself before", () => {
    const at = (date: string) => recordAsOf(record({ strikes }), day(date)).strikes;
    expect(ids(splitByCountry(at("2015-01-31")))).toEqual(["iraq", "syria", "unknown"]);
    expect(ids(splitByCountry(at("2015-01-30")))).toEqual(["whole"]);
  });

  it("is itself where no split is asked for", () => {
    expect(ids(unsplitIntervals(strikes))).toEqual(["whole"]);
  });
});

describe("the intervals of the record", () => {
  const real = PACKAGE.record.strikes;

  it("hold 34,514 strikes to the end of May 2019, split or not", () => {
    for (const rows of [splitByCountry(real), unsplitIntervals(real)])
      expect(sum(rows.filter((row) => row.end <= "2019-05-31"))).toBe(34514);
  });

  it("know the country of 12,326 of the 14,712 strikes since April 2017", () => {
    const since = splitByCountry(real).filter((row) => row.start >= "2017-04-01");
    expect(sum(since)).toBe(14712);
    expect(sum(since.filter((row) => row.country !== "both"))).toBe(12326);
  });

  it("hold every strike once on any day, as much as on the day before the split was known", () => {
    const at = (date: string) =>
      sum(
        splitByCountry(recordAsOf(PACKAGE.record, day(date)).strikes).filter(
          (row) => row.end <= "2018-11-30" && row.start >= "2018-11-01",
        ),
      );
    expect([at("2018-12-29"), at("2018-12-30"), at("2019-01-31"), at("2019-06-28")]).toEqual([
      0, 668, 668, 668,
    ]);
  });

  it("keep the recount of March 2017 apart", () => {
    const recounts = splitByCountry(real).filter((row) => row.basis === "recount");
    expect(recounts.map((row) => [row.value, row.end])).toEqual([[820, "2017-03-31"]]);
  });
});
