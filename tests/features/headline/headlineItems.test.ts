import { describe, expect, it } from "vitest";
import { headlineItems } from "../../../src/features/headline/headlineItems";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { recordAsOf } from "../../../src/model/asOf";
import { day, edition, estimate, publishedOn, record, UNDATED } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

const RECORD = record({
  editions: [
    edition({
      published: publishedOn("2019-06-27"),
      dataThrough: day("2019-05-31"),
      strikes: 34_514,
      killed: 1_319,
      open: 159,
    }),
  ],
  estimates: [estimate({ quantity: { kind: "more_than", low: 8_000 } })],
});

const asText = (asof: Parameters<typeof headlineItems>[1], from = RECORD) =>
  headlineItems(recordAsOf(from, asof), asof, ENGLISH).map(({ id, value, line }) => [
    id,
    value,
    line,
  ]);

describe("the headline in words", () => {
  it("gives each number with its kind, who says so, over what and published when", () => {
    expect(asText(day("2019-06-28"))).toEqual([
      [
        "strikes",
        "34,514",
        "US-led Coalition (CJTF-OIR), August 2014 to 31 May 2019. Published 27 June 2019.",
      ],
      [
        "killed",
        "at least 1,319",
        "US-led Coalition (CJTF-OIR), August 2014 to 31 May 2019. Published 27 June 2019.",
      ],
      [
        "monitor",
        "more than 8,000",
        "Airwars, 8 August 2014 to 31 May 2019. Published 1 June 2019.",
      ],
      [
        "ratio",
        "6.1 times",
        "8,000 divided by 1,319. Both count Iraq and Syria and the Coalition's own strikes.",
      ],
      [
        "open",
        "159",
        "US-led Coalition (CJTF-OIR), August 2014 to 31 May 2019. Published 27 June 2019.",
      ],
    ]);
  });

  it("says where a newer total of the Coalition is known only as others quote it", () => {
    const lines = (asof: Parameters<typeof recordAsOf>[1]) =>
      headlineItems(recordAsOf(PACKAGE.record, asof), asof, ENGLISH).map(({ line }) => line);
    expect(lines("latest")[1]).toBe(
      "US-led Coalition (CJTF-OIR), August 2014 to 30 September 2020. Published 30 October 2020. Others later quoted a higher total.",
    );
    expect(lines(day("2016-08-08"))[1]).toBe(
      "By 8 August 2016 the Coalition had not yet published this number. Others quote a total.",
    );
    expect(lines(day("2019-06-28")).join()).not.toContain("Others later");
  });

  it("says that nothing had been published yet, in place of a number", () => {
    const early = asText(day("2015-01-01"));
    expect(early.map(([, value]) => value)).toEqual([null, null, null, null, null]);
    expect(early[0]?.[2]).toBe(
      "By 1 January 2015 the Coalition had not yet published this number.",
    );
    expect(early[2]?.[2]).toBe(
      "By 1 January 2015 Airwars had not yet published a total for both countries.",
    );
  });

  it("says of a page without a date that it has none", () => {
    const undated = record({ estimates: [estimate({ published: UNDATED, end: null })] });
    expect(asText("latest", undated)[2]?.[2]).toBe(
      "Airwars, from 8 August 2014; it does not say up to which day. The page has no date.",
    );
  });

  it("adds up the declared strikes before the first report that gives them", () => {
    const strikes = (asof: string) => {
      const [item] = headlineItems(recordAsOf(PACKAGE.record, day(asof)), day(asof), ENGLISH);
      return [item?.value, item?.period];
    };
    expect(strikes("2014-12-31")).toEqual(["1,371", "August 2014 to 19 December 2014"]);
    expect(strikes("2016-06-30")).toEqual(["12,488", "August 2014 to 31 May 2016"]);
    expect(strikes("2019-06-28")).toEqual(["34,514", "August 2014 to 31 May 2019"]);
  });
});
