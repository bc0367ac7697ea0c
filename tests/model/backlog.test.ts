import { describe, expect, it } from "vitest";
import { type AsOf, recordAsOf } from "../../src/model/asOf";
import {
  backlogDiscrepancies,
  backlogMonths,
  countRest,
  FLOWS,
  getCell,
  shareCredible,
  summarizeBacklog,
} from "../../src/model/backlog";
import type { Month } from "../../src/model/day";
import { editionColumn } from "../../src/model/editionColumn";
import type { SourceId } from "../../src/model/ids";
import type { Filter } from "../../src/model/selection";
import { PACKAGE } from "../support/package";
import { day, edition, publishedOn, record } from "./smallRecord";

const ALL: Filter = { from: null, to: null, sources: null, places: null };
const monthsAsOf = (asof: AsOf, patch: Partial<Filter> = {}) =>
  backlogMonths(recordAsOf(PACKAGE.record, asof), { ...ALL, ...patch });
const JUNE = day("2019-06-28");

describe("the months", () => {
  it("run from the first report to the last published by the day", () => {
    const months = monthsAsOf(JUNE);
    expect([months[0]?.month, months.at(-1)?.month, months.length]).toEqual([
      "2016-10",
      "2019-05",
      32,
    ]);
    expect(monthsAsOf(day("2019-06-26")).at(-1)?.month).toBe("2019-04");
  });

  it("name those without a report, and give them no figure", () => {
    const missing = monthsAsOf("latest").filter((month) => month.edition === null);
    expect(missing.map(({ month }) => month)).toEqual([
      "2019-09",
      "2020-01",
      "2020-03",
      "2020-04",
      "2020-05",
      "2020-08",
    ]);
    for (const month of missing)
      for (const flow of FLOWS)
        expect(getCell(month, flow)).toEqual({ value: null, gap: "no_report" });
  });

  it("keep to the window, and to both countries and the Coalition together", () => {
    const window = { from: "2018-01" as Month, to: "2018-03" as Month };
    expect(monthsAsOf("latest", window).map(({ month }) => month)).toEqual([
      "2018-01",
      "2018-02",
      "2018-03",
    ]);
    expect(monthsAsOf("latest", { places: ["syria"] })).toEqual([]);
    expect(monthsAsOf("latest", { sources: ["airwars" as SourceId] })).toEqual([]);
  });
});

describe("a figure", () => {
  it("that is missing has the reason of its cell; zero is only what a report says", () => {
    const at = (month: string) => {
      const found = monthsAsOf("latest").find((one) => one.month === month);
      if (found === undefined) throw new Error(month);
      return found;
    };
    expect(getCell(at("2017-05"), "received")).toEqual({ value: null, gap: "not_seen" });
    expect(getCell(at("2018-09"), "credible")).toEqual({ value: 0, gap: null });
    expect(getCell(at("2018-02"), "duplicates")).toEqual({ value: 0, gap: null });
    expect(getCell(at("2018-10"), "completed").value).toBeNull();
  });

  it("has a share only where both numbers are given", () => {
    const share = (patch: Parameters<typeof edition>[0]) =>
      shareCredible({ month: "2019-05" as Month, edition: edition(patch) });
    const published = publishedOn("2019-06-27");
    expect(share({ published, completed: 28, credible: 9 })).toBeCloseTo(0.321, 3);
    expect(share({ published, completed: 28 })).toBeNull();
    expect(share({ published, completed: 0, credible: 0 })).toBeNull();
  });

  it("is looked up under the name its column has in the tables", () => {
    expect(editionColumn("nonCredible")).toBe("non_credible");
    for (const month of monthsAsOf("latest"))
      if (month.edition !== null && month.edition.nonCredible === null)
        expect(month.edition.gaps.non_credible).toBeDefined();
  });
});

describe("of N reports completed, M were assessed credible and K not", () => {
  it.each([
    ["2017-04-30", 4, 75, 27, 46],
    ["2018-07-27", 19, 1_936, 179, 1_640],
    ["2019-06-28", 27, 2_237, 214, 1_747],
    ["latest", 31, 2_392, 229, 1_886],
  ] as const)(
    "by %s: %i months, %i, %i and %i",
    (asof, months, completed, credible, nonCredible) => {
      expect(summarizeBacklog(monthsAsOf(asof as AsOf))).toEqual({
        months,
        completed,
        credible,
        nonCredible,
      });
    },
  );

  it("is left out if no report gives both", () => {
    expect(summarizeBacklog(monthsAsOf(day("2016-12-15")))).toBeNull();
    const none = edition({ published: publishedOn("2019-06-27"), completed: 0, credible: 0 });
    expect(summarizeBacklog([{ month: "2019-05" as Month, edition: none }])).toBeNull();
  });
});

describe("numbers that do not add up", () => {
  it("are shown as published, never adjusted", () => {
    expect(
      backlogDiscrepancies(monthsAsOf("latest")).map((one) => [
        one.kind,
        one.edition.dataThrough,
        one.expected,
        one.given,
      ]),
    ).toEqual([
      ["outcomes", "2017-06-30", 132, 128],
      ["carried", "2017-09-30", 350, 344],
      ["carried", "2018-03-31", 522, 524],
      ["outcomes", "2018-05-31", 276, 271],
      ["carried", "2018-07-31", 234, 232],
      ["open", "2019-12-31", 78, 79],
    ]);
  });

  it("leave outcomes that are not given without a number", () => {
    const rest = monthsAsOf(JUNE).filter((month) => countRest(month) > 0);
    expect(rest.map((month) => [month.month, countRest(month)])).toContainEqual(["2018-09", 104]);
    const one = edition({ published: publishedOn("2019-06-27"), credible: 3, nonCredible: 12 });
    const [month] = backlogMonths(record({ editions: [one] }), ALL);
    expect(month === undefined ? null : countRest(month)).toBe(0);
  });
});
