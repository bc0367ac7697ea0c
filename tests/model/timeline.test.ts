import { describe, expect, it } from "vitest";
import { recordAsOf } from "../../src/model/asOf";
import { parseMonth } from "../../src/model/day";
import type { SourceId } from "../../src/model/ids";
import { isPartlyInside, timelineRows } from "../../src/model/timeline";
import { day, estimate, interval, publishedOn, record, UNDATED } from "./smallRecord";

const ALL = { from: null, to: null, sources: null, places: null };

const iraq = interval({ id: "iraq", country: "iraq", value: 84 });
const syria = interval({ id: "syria", country: "syria", value: 20 });
const both = interval({
  id: "both",
  start: day("2014-09-01"),
  end: day("2014-10-31"),
  value: 300,
  published: publishedOn("2014-11-20"),
});
const repeated = interval({ id: "repeated", timeline: false });
const strikes = [both, iraq, syria, repeated];

describe("timelineRows", () => {
  it("shows the partition in time order and leaves out rows that repeat its strikes", () => {
    const rows = timelineRows(record({ strikes }), ALL);
    expect(rows.strikes.map((row) => row.id)).toEqual(["iraq", "syria", "both"]);
    expect(rows.window).toEqual({ start: "2014-08-08", end: "2014-10-31" });
  });

  it("as of a day shows what had been published by then and ends its axis there", () => {
    const rows = timelineRows(recordAsOf(record({ strikes }), day("2014-10-01")), ALL);
    expect(rows.strikes.map((row) => row.id)).toEqual(["iraq", "syria"]);
    expect(rows.window?.end).toBe("2014-08-31");
  });

  it("one country leaves out totals for both and says which", () => {
    const rows = timelineRows(record({ strikes }), { ...ALL, places: ["syria"] });
    expect(rows.strikes.map((row) => row.id)).toEqual(["syria"]);
    expect(rows.withoutCountry.map((row) => row.value)).toEqual([300]);
  });

  it("governorates alone have no interval of strikes", () => {
    const raqqa = [...record().governorates.keys()].slice(2);
    const rows = timelineRows(record({ strikes }), { ...ALL, places: raqqa });
    expect(rows.governoratesOnly).toBe(true);
    expect(rows.strikes).toEqual([]);
  });

  it("keeps rows that cross the window whole and marks them", () => {
    const from = parseMonth("2014-10");
    const rows = timelineRows(record({ strikes }), { ...ALL, from });
    expect(rows.strikes).toEqual([both]);
    expect(rows.window !== null && isPartlyInside(both, rows.window)).toBe(true);
    expect(isPartlyInside(both, { start: both.start, end: both.end })).toBe(false);
  });

  it("keeps a total since the start by the day it ends on", () => {
    const early = estimate({ end: day("2014-12-31") });
    const late = estimate({ end: day("2016-12-31") });
    const rows = timelineRows(record({ estimates: [late, early] }), {
      ...ALL,
      from: parseMonth("2015-01"),
    });
    expect(rows.totals).toEqual([late]);
  });

  it("counts totals without a last day and draws no other scope", () => {
    const undated = estimate({ end: null, published: UNDATED });
    const alleged = estimate({ grade: "all_alleged" });
    const russian = estimate({ actor: "all_parties" });
    const other = estimate({ sourceId: "vdc" as SourceId });
    const rows = timelineRows(
      record({ strikes, estimates: [undated, alleged, russian, other] }),
      ALL,
    );
    expect(rows.totals).toEqual([]);
    expect(rows.undated).toBe(1);
  });

  it("a window after the last day of the record has no days", () => {
    const rows = timelineRows(record({ strikes }), { ...ALL, from: parseMonth("2018-01") });
    expect(rows.window).toBeNull();
    expect(rows.strikes).toEqual([]);
  });
});
