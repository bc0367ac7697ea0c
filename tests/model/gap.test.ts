import { describe, expect, it } from "vitest";
import { type AsOf, recordAsOf } from "../../src/model/asOf";
import type { Day, Month } from "../../src/model/day";
import { type GapFilter, gapRows } from "../../src/model/gap";
import { headline } from "../../src/model/headline";
import type { GovernorateCode, SourceId } from "../../src/model/ids";
import { findDecreases, ratioSeries } from "../../src/model/ratioSeries";
import { isSelfPublished } from "../../src/model/sources";
import { PACKAGE } from "../support/package";
import { day, estimate, publishedOn, record, UNDATED } from "./smallRecord";

const ALL: GapFilter = {
  from: null,
  to: null,
  sources: null,
  places: null,
  timeBasis: "published",
  asof: "latest",
};

function rowsAsOf(asof: AsOf, patch: Partial<GapFilter> = {}) {
  return gapRows(recordAsOf(PACKAGE.record, asof), { ...ALL, asof, ...patch });
}
const currentTotals = (asof: AsOf, patch: Partial<GapFilter> = {}) =>
  rowsAsOf(asof, patch).panels.map(({ key, series }) => [
    key,
    ...series.map(({ source, points }) => {
      const last = points.findLast((point) => point.isOnLine);
      return [source, last?.row.quantity, last?.row.published.text];
    }),
  ]);

describe("the distance on ten days of the documents", () => {
  it.each([
    ["2016-12-01", 173, 1_312, "7.6"],
    ["2017-04-30", 352, 2_104, "6.0"],
    ["2017-06-02", 484, 3_500, "7.2"],
    ["2017-12-01", 801, 5_961, "7.4"],
    ["2018-07-26", 1_059, 6_238, "5.9"],
    ["2018-08-30", 1_061, 6_500, "6.1"],
    ["2019-01-31", 1_190, 6_575, "5.5"],
    ["2019-06-28", 1_319, 8_000, "6.1"],
    ["2019-08-29", 1_313, 8_106, "6.2"],
    ["2020-10-30", 1_410, 8_106, "5.7"],
    ["2021-12-19", 1_410, 8_310, "5.9"],
    ["latest", 1_410, 8_249, "5.9"],
  ] as const)("%s: %i and at least %i", (asof, total, minimum, ratio) => {
    const last = ratioSeries(rowsAsOf(asof as AsOf)).at(-1);
    expect([last?.total, last?.minimum, last?.ratio.toFixed(1)]).toEqual([total, minimum, ratio]);
  });

  it("is × 6.1 from 27 June 2019 on, the day both figures were published", () => {
    expect(ratioSeries(rowsAsOf(day("2019-06-28"))).at(-1)?.day).toBe("2019-06-27");
    expect(ratioSeries(rowsAsOf(day("2019-06-26"))).at(-1)).toMatchObject({
      total: 1_302,
      minimum: 7_595,
      day: "2019-05-31",
    });
  });

  it.each(["published", "covered"] as const)(
    "equals the headline's ratio on every day of a publication and under latest, by time basis %s",
    (timeBasis) => {
      const { editions, estimates } = PACKAGE.record;
      const days = new Set([...editions, ...estimates].map(({ published }) => published.knownBy));
      for (const asof of [...days].map((known) => known ?? "latest")) {
        const { killed, monitor, ratio } = headline(recordAsOf(PACKAGE.record, asof));
        const last = ratioSeries(rowsAsOf(asof, { timeBasis })).at(-1);
        expect([asof, last?.ratio]).toEqual([asof, ratio.known ? ratio.value : undefined]);
        if (last === undefined) continue;
        expect(last.official.edition).toBe(killed?.edition);
        expect(last.monitor.row).toBe(monitor?.estimate);
      }
    },
  );

  it("ignores the totals that only others quote: 55, 1,417 and 1,457", () => {
    const quoted = (asof: AsOf) =>
      rowsAsOf(asof)
        .panels.flatMap(({ series }) => series.flatMap(({ points }) => points))
        .filter(({ row }) => !isSelfPublished(row))
        .map(({ row, isOnLine }) => [row.quantity, isOnLine]);
    expect(quoted("latest")).toEqual([
      [{ kind: "at_least", low: 55 }, false],
      [{ kind: "at_least", low: 1_417 }, false],
      [{ kind: "at_least", low: 1_457 }, false],
    ]);
    expect(quoted(day("2016-08-08"))).toHaveLength(1);
    expect(ratioSeries(rowsAsOf(day("2016-08-08")))).toEqual([]);
  });

  it("is not drawn between a country and both", () => {
    expect(ratioSeries(rowsAsOf("latest", { places: ["syria"] }))).toEqual([]);
    expect(ratioSeries(rowsAsOf("latest", { sources: ["airwars" as SourceId] }))).toEqual([]);
  });
});

describe("what each source had published", () => {
  it("has a panel for both countries and a panel for Syria on 28 June 2019", () => {
    expect(currentTotals(day("2019-06-28"))).toEqual([
      [
        "both",
        ["cjtf_oir", { kind: "at_least", low: 1_319 }, "2019-06-27"],
        ["airwars", { kind: "more_than", low: 8_000 }, "2019-06-27"],
      ],
      [
        "syria",
        ["snhr", { kind: "exact", value: 3_035 }, "2019-03-20"],
        ["sohr", { kind: "more_than", low: 3_300 }, "2018-10-19"],
      ],
    ]);
  });

  it("has one point for each of 40 official reports with a total, and three totals quoted elsewhere", () => {
    const [both] = rowsAsOf("latest").panels;
    const coalition = both?.series.find(({ source }) => source === "cjtf_oir");
    expect(coalition?.points.filter(({ edition }) => edition !== null)).toHaveLength(40);
    expect(
      coalition?.points.filter(({ edition }) => edition === null).map(({ row }) => row.id),
    ).toEqual(["cjtf_oir-001", "cjtf_oir-019", "cjtf_oir-020"]);
    for (const { edition, row } of coalition?.points ?? [])
      if (edition !== null) expect(row.quantity).toEqual({ kind: "at_least", low: edition.killed });
  });

  it("shows nothing published later, on any day of a publication", () => {
    const days = new Set(PACKAGE.record.estimates.map(({ published }) => published.knownBy));
    for (const asof of days) {
      if (asof === null) continue;
      const rows = rowsAsOf(asof);
      const points = [
        ...rows.panels.flatMap(({ series }) => series.flatMap(({ points }) => points)),
        ...rows.strikes,
      ];
      for (const { row } of points) expect((row.published.knownBy ?? "9") <= asof).toBe(true);
    }
  });

  it("finds decreases: the Coalition's 1,321 and 1,313, Airwars' 8,310 and 8,220", () => {
    const decreases = rowsAsOf("latest").panels.flatMap(({ series }) =>
      series.flatMap(findDecreases),
    );
    expect(decreases.map(({ from, to }) => [from.row.id, to.row.id])).toEqual([
      ["cjtf_oir-report-2019-07-26", "cjtf_oir-report-2019-08-29"],
      ["airwars-062", "airwars-065"],
      ["sohr-022", "sohr-023"],
    ]);
  });

  it("keeps figures published later with older data off the line", () => {
    const [both] = rowsAsOf(day("2017-06-30")).panels;
    const airwars = both?.series.find(({ source }) => source === "airwars")?.points ?? [];
    expect(airwars.filter(({ isOnLine }) => !isOnLine).map(({ row }) => row.id)).toEqual([
      "airwars-021",
    ]);
  });

  it("includes undated pages under latest only, without a day", () => {
    const undated = (asof: AsOf) =>
      rowsAsOf(asof)
        .panels.flatMap(({ series }) => series.flatMap(({ points }) => points))
        .filter((point) => point.day === null)
        .map(({ row }) => row.id);
    expect(undated(day("2026-01-01"))).toEqual([]);
    expect(undated("latest")).toContain("airwars-072");
    expect(undated("latest")).toContain("cjtf_oir-020");
    expect(
      rowsAsOf("latest", { to: "2024-12" as Month }).panels[0]?.series[0]?.points.at(-1)?.day,
    ).toBe("2021-12-19");
  });

  it("counts strikes as the Coalition's forces declared them, for both countries only", () => {
    expect(rowsAsOf(day("2019-06-28")).strikes.at(-1)?.row.value).toBe(34_514);
    expect(rowsAsOf("latest").strikes.map(({ row }) => row.sourceId)).not.toContain("airwars");
    expect(rowsAsOf("latest", { places: ["syria"] }).strikes).toEqual([]);
  });

  it("includes a governorate's totals only if the filter names it", () => {
    const raqqa = "SY-RA" as GovernorateCode;
    expect(currentTotals("latest", { places: [raqqa] })).toEqual([
      ["SY-RA", ["snhr", { kind: "exact", value: 1_133 }, "2019-09-23"]],
    ]);
    expect(rowsAsOf("latest").panels.map(({ key }) => key)).toEqual(["both", "syria", "iraq"]);
  });
});

describe("the time domain", () => {
  it("ends on the as-of day by publication, and keeps the last point before its start", () => {
    const rows = rowsAsOf(day("2018-08-31"), { from: "2018-01" as Month });
    expect(rows.timeDomain).toEqual({ start: "2018-01-01", end: "2018-08-31" });
    const coalition = rows.panels[0]?.series[0]?.points ?? [];
    expect(coalition[0]).toMatchObject({ entersFromLeft: true, day: "2017-12-28" });
    expect(coalition.filter(({ entersFromLeft }) => entersFromLeft)).toHaveLength(1);
    expect(ratioSeries(rows)[0]).toMatchObject({ total: 817, minimum: 5_961 });
  });

  it("is empty when it starts after the as-of day", () => {
    const rows = rowsAsOf(day("2016-05-01"), { from: "2017-01" as Month });
    expect([rows.timeDomain, rows.panels]).toEqual([null, []]);
  });

  it("has no panels before the first publication", () => {
    expect(rowsAsOf("2014-08-20" as Day).panels).toEqual([]);
  });
});

describe("by the last day covered", () => {
  const rows = rowsAsOf(day("2019-06-28"), { timeBasis: "covered" });
  it("places the report of 27 June 2019 on 31 May 2019", () => {
    const last = rows.panels[0]?.series[0]?.points.at(-1);
    expect([last?.day, last?.row.published.text]).toEqual(["2019-05-31", "2019-06-27"]);
  });

  it("puts the later publication last if two cover the same day", () => {
    const estimates = [
      estimate({ published: publishedOn("2019-07-01"), quantity: { kind: "exact", value: 9 } }),
      estimate({ published: publishedOn("2019-06-01"), quantity: { kind: "exact", value: 7 } }),
      estimate({ end: null, endBasis: "unknown", published: UNDATED }),
    ];
    const rows = gapRows(record({ estimates }), { ...ALL, timeBasis: "covered" });
    const [series] = rows.panels[0]?.series ?? [];
    expect(series?.points.map(({ day, row }) => [day, row.quantity])).toEqual([
      ["2019-05-31", { kind: "exact", value: 7 }],
      ["2019-05-31", { kind: "exact", value: 9 }],
      [null, { kind: "at_least", low: 100 }],
    ]);
  });
});
