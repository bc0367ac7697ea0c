import { describe, expect, it } from "vitest";
import { recordAsOf } from "../../src/model/asOf";
import { headline } from "../../src/model/headline";
import { quantityMinimum } from "../../src/model/quantity";
import { newerSecondHand } from "../../src/model/secondHand";
import { PACKAGE } from "../support/package";
import { day, edition, estimate, publishedOn, record, UNDATED } from "./smallRecord";

const may = edition({
  published: publishedOn("2019-06-27"),
  dataThrough: day("2019-05-31"),
  strikes: 34_514,
  killed: 1_319,
  open: 159,
});
const april = edition({
  published: publishedOn("2019-05-31"),
  dataThrough: day("2019-04-30"),
  strikes: 34_502,
  killed: 1_302,
  open: 111,
});
const monitors = estimate({ quantity: { kind: "more_than", low: 8_000 } });

describe("the headline", () => {
  it("takes the newest report by the data it covers, whatever the order of rows", () => {
    const found = headline(record({ editions: [may, april], estimates: [monitors] }));
    expect(found.strikes).toEqual({ column: "strikes", value: 34_514, edition: may });
    expect(found.killed?.value).toBe(1_319);
    expect(found.open?.value).toBe(159);
    expect(found.monitor?.minimum).toBe(8_000);
  });

  it("divides the monitors' minimum by the Coalition's figure: 8,000 by 1,319 is 6.1", () => {
    const { ratio } = headline(record({ editions: [may], estimates: [monitors] }));
    expect(ratio.known && ratio.value.toFixed(1)).toBe("6.1");
  });

  it("looks in an older report for what the newest does not give", () => {
    const later = edition({
      published: publishedOn("2019-08-29"),
      dataThrough: day("2019-07-31"),
      killed: 1_313,
    });
    const found = headline(record({ editions: [may, later] }));
    expect([found.strikes?.edition, found.killed?.edition]).toEqual([may, later]);
    expect(found.open?.edition).toBe(may);
  });

  it("says what is missing before the first report", () => {
    const early = recordAsOf(
      record({ editions: [april, may], estimates: [monitors] }),
      day("2016-01-01"),
    );
    expect(headline(early)).toEqual({
      strikes: null,
      killed: null,
      open: null,
      monitor: null,
      ratio: { known: false, missing: "official" },
    });
    expect(headline(record({ editions: [may] })).ratio).toEqual({
      known: false,
      missing: "monitor",
    });
  });

  it("does not divide by a figure of zero", () => {
    const none = edition({ published: publishedOn("2016-01-01"), killed: 0 });
    const { ratio } = headline(record({ editions: [none], estimates: [monitors] }));
    expect(ratio).toEqual({ known: false, missing: "official" });
  });
});

describe("the monitors' figure", () => {
  it("counts both countries, since the start, the Coalition alone, graded likely", () => {
    const others = [
      estimate({ countries: "syria" }),
      estimate({ span: "period" }),
      estimate({ actor: "all_parties" }),
      estimate({ grade: "all_alleged" }),
      estimate({ measure: "civilians_injured" }),
      estimate({ quantity: { kind: "up_to", high: 9_000 } }),
    ];
    expect(headline(record({ estimates: others })).monitor).toBeNull();
  });

  it("is the one with the latest end, then the one published last", () => {
    const older = estimate({ end: day("2018-08-31"), published: publishedOn("2019-06-20") });
    const first = estimate({ end: day("2019-05-31"), published: publishedOn("2019-06-01") });
    const again = estimate({ end: day("2019-05-31"), published: publishedOn("2019-06-10") });
    const found = headline(record({ estimates: [older, first, again] }));
    expect(found.monitor?.estimate).toBe(again);
  });

  it("under latest, is a figure without an end before any with one", () => {
    const dated = estimate({ end: day("2025-01-21") });
    const open = estimate({ end: null, endBasis: "unknown", published: UNDATED });
    expect(headline(record({ estimates: [dated, open] })).monitor?.estimate).toBe(open);
  });

  it("leaves out a publication that another row is preferred to", () => {
    const kept = estimate({ figure: "f", quantity: { kind: "at_least", low: 7_900 } });
    const other = estimate({
      figure: "f",
      preferred: false,
      published: publishedOn("2019-06-20"),
      quantity: { kind: "at_least", low: 7_000 },
    });
    expect(headline(record({ estimates: [other, kept] })).monitor?.minimum).toBe(7_900);
  });

  it("takes the low end of a range and never a middle", () => {
    expect(quantityMinimum({ kind: "range", low: 6_575, high: 9_968 })).toBe(6_575);
    expect(quantityMinimum({ kind: "up_to", high: 5 })).toBeNull();
    expect(quantityMinimum({ kind: "about", value: 40 })).toBe(40);
  });
});

describe("the headline of the data package", () => {
  const { record: whole } = PACKAGE;
  const at = (asof: string) => {
    const { strikes, killed, open, monitor, ratio } = headline(recordAsOf(whole, day(asof)));
    return {
      strikes: strikes?.value,
      killed: killed?.value,
      open: open?.value,
      monitor: monitor?.estimate.quantity,
      ratio: ratio.known ? ratio.value.toFixed(1) : null,
    };
  };

  it("is the statement of June 2019 on the reference day", () => {
    expect(at("2019-06-28")).toEqual({
      strikes: 34_514,
      killed: 1_319,
      open: 159,
      monitor: { kind: "more_than", low: 8_000 },
      ratio: "6.1",
    });
  });

  it("shows 31,406 strikes and 1,139 killed as published by 30 December 2018", () => {
    expect(at("2018-12-30")).toMatchObject({ strikes: 31_406, killed: 1_139 });
  });

  it("shows 484 killed as published by 2 June 2017", () => {
    expect(at("2017-06-02").killed).toBe(484);
  });

  it("keeps to the last report, and names the newer total that only others quote", () => {
    const quoted = (asof: Parameters<typeof recordAsOf>[1]) => {
      const cut = recordAsOf(whole, asof);
      const { killed } = headline(cut);
      return [killed?.value, newerSecondHand(cut, killed)?.quantity];
    };
    expect(quoted(day("2016-08-08"))).toEqual([undefined, { kind: "at_least", low: 55 }]);
    expect(quoted(day("2019-06-28"))).toEqual([1_319, undefined]);
    expect(quoted(day("2021-12-19"))).toEqual([1_410, { kind: "at_least", low: 1_417 }]);
    expect(quoted("latest")).toEqual([1_410, { kind: "at_least", low: 1_457 }]);
  });

  it("shows nothing official at the start of 2015", () => {
    expect(at("2015-01-01")).toMatchObject({ strikes: undefined, killed: undefined, ratio: null });
  });
});
