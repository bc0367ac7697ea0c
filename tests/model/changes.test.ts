import { describe, expect, it } from "vitest";
import { recordAsOf } from "../../src/model/asOf";
import { type Change, changesSince, reportBeforeLast } from "../../src/model/changes";
import { netChanges } from "../../src/model/netChanges";
import type { Quantity } from "../../src/model/quantity";
import { quantityChange } from "../../src/model/quantityChange";
import { PACKAGE } from "../support/package";
import { day } from "./smallRecord";

const at = (text: string) => recordAsOf(PACKAGE.record, text === "latest" ? text : day(text));
const since = (text: string, asof: string) => changesSince(at(asof), day(text));
const estimateOf = (change: Change) => ("estimate" in change ? change.estimate.id : null);

describe("what changed", () => {
  it("in the report of 31 January 2019: 51 more killed, 182 reports open", () => {
    const [change] = since("2018-12-30", "2019-01-31");
    expect(change).toMatchObject({
      kind: "report",
      killed: { now: 1190, before: 1139 },
      strikes: { now: 32_397, before: 31_406 },
      open: 182,
    });
  });

  it("in the report of 29 August 2019, which took deaths back: 1,321 became 1,313", () => {
    const report = since("2019-08-28", "2019-08-29").find(({ kind }) => kind === "report");
    expect(report).toMatchObject({ killed: { now: 1313, before: 1321 }, strikes: null });
  });

  it("the first report follows the one total the Coalition had given before: 55", () => {
    const report = since("2016-11-30", "2016-12-01").find(({ kind }) => kind === "report");
    expect(report).toMatchObject({ killed: { now: 173, before: 55 } });
  });

  it("a total does not follow one with later data", () => {
    const change = since("2017-05-26", "2017-05-27").find(
      (one) => estimateOf(one) === "airwars-021",
    );
    expect(change?.kind).toBe("older");
  });

  it("Airwars' totals fall too: 8,310 to 8,220 between November 2020 and January 2025", () => {
    const change = since("2024-12-31", "2025-01-31").find(
      (one) => estimateOf(one) === "airwars-065",
    );
    expect(change).toMatchObject({ kind: "total", before: { id: "airwars-062" } });
  });

  it("pages without a date are listed under `latest` only, last and following nothing", () => {
    expect(since("2019-05-31", "2025-12-31").some(({ kind }) => kind === "undated")).toBe(false);
    const latest = since("2019-05-31", "latest");
    expect(latest.at(-1)?.kind).toBe("undated");
    expect(latest.some((one) => estimateOf(one) === "airwars-072")).toBe(true);
  });

  it("is listed newest first, since the report before the last by default", () => {
    expect(reportBeforeLast(at("2019-06-28"))).toBe("2019-05-31");
    expect(reportBeforeLast(at("2016-12-31"))).toBeNull();
    const days = since("2018-12-30", "2019-06-28").map(({ published }) => published.knownBy);
    expect(days).toEqual([...days].sort().reverse());
  });

  it("holds nothing published after the day of the record, nor before that of the comparison", () => {
    for (const { published } of since("2018-12-30", "2019-06-28")) {
      expect((published.knownBy ?? "9") > "2018-12-30").toBe(true);
      expect((published.knownBy ?? "9") <= "2019-06-28").toBe(true);
    }
  });

  it("lists every estimate of civilians killed exactly once, whatever its kind", () => {
    const told = changesSince(at("latest"), null).flatMap((one) => estimateOf(one) ?? []);
    expect(new Set(told).size).toBe(told.length);
    const settled = PACKAGE.record.estimates.filter(
      (row) => row.measure === "civilians_killed" && row.preferred && row.editionId === null,
    );
    expect(told).toEqual(expect.arrayContaining(settled.map(({ id }) => id)));
  });
});

describe("two days side by side", () => {
  it("between 2 June 2017 and 28 June 2019: 484 became 1,319, 21,035 strikes 34,514", () => {
    const [report, ...totals] = netChanges(at("2019-06-28"), day("2017-06-02"));
    expect(report).toMatchObject({
      kind: "report",
      killed: { now: 1319, before: 484 },
      strikes: { now: 34_514, before: 21_035 },
      open: 159,
    });
    const airwars = totals.find((one) => estimateOf(one) === "airwars-2019-06-27-likely");
    expect(airwars).toMatchObject({ before: { id: "airwars-026" } });
  });

  it("leaves out what did not change", () => {
    expect(netChanges(at("2019-06-29"), day("2019-06-28"))).toEqual([]);
  });
});

describe("a change of a figure", () => {
  const atLeast = (low: number): Quantity => ({ kind: "at_least", low });
  it.each<[Quantity, Quantity, object]>([
    [atLeast(1139), atLeast(1190), { direction: "rose", by: 51 }],
    [atLeast(1321), atLeast(1313), { direction: "fell", by: 8 }],
    [atLeast(1257), atLeast(1257), { direction: "same", by: 0 }],
    // Unlike kinds cannot be subtracted, nor can ranges.
    [atLeast(7595), { kind: "more_than", low: 8000 }, { direction: "changed", by: null }],
    [
      { kind: "range", low: 8310, high: 13_187 },
      { kind: "range", low: 8220, high: 13_299 },
      { direction: "changed", by: null },
    ],
  ])("%o to %o", (before, now, expected) => {
    expect(quantityChange(before, now)).toEqual(expected);
  });
});
