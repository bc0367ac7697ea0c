import { describe, expect, it } from "vitest";
import { recordAsOf } from "../../src/model/asOf";
import { PACKAGE } from "../support/package";
import { day, estimate, publishedOn, record, UNDATED } from "./smallRecord";

const small = record({
  estimates: [
    estimate({ published: publishedOn("2019-03-01") }),
    estimate({ published: { text: "2019-03", precision: "month", knownBy: day("2019-03-31") } }),
    estimate({ published: UNDATED }),
  ],
});
const count = (asof: string) => recordAsOf(small, day(asof)).estimates.length;

describe("the record as of a day", () => {
  it("holds what had certainly been published: a month counts from its last day", () => {
    expect(["2019-02-28", "2019-03-01", "2019-03-30", "2019-03-31"].map(count)).toEqual([
      0, 1, 1, 2,
    ]);
    expect(recordAsOf(small, "latest").estimates).toHaveLength(3);
  });

  it("is the same object between two publications, so that nothing renders again", () => {
    const { record: whole } = PACKAGE;
    expect(recordAsOf(whole, day("2019-06-28"))).toBe(recordAsOf(whole, day("2019-06-29")));
    expect(recordAsOf(whole, day("2019-06-26"))).not.toBe(recordAsOf(whole, day("2019-06-27")));
    expect(recordAsOf(small, day("2019-03-01"))).not.toBe(recordAsOf(whole, day("2019-03-01")));
  });
});
