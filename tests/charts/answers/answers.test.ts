import { describe, expect, it } from "vitest";
import { answerSums } from "../../../src/charts/answers/answerSums";
import { getData, getFigures } from "../../../src/charts/answers/data";
import { getFigures as getBacklogFigures } from "../../../src/charts/backlog/data";
import { recordAsOf } from "../../../src/model/asOf";
import type { Day, Month } from "../../../src/model/day";
import type { GovernorateCode } from "../../../src/model/ids";
import type { CoalitionAnswer } from "../../../src/model/regionTypes";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { PACKAGE } from "../../support/package";

const { coalition_answers, coalition_answer_delays } = PACKAGE;
const tables = { coalition_answers, coalition_answer_delays };

function input(patch: Partial<View> = {}) {
  const view: View = { ...DEFAULT_VIEW, asof: "latest", ...patch };
  return { record: recordAsOf(PACKAGE.record, view.asof), view, tables };
}

function known(patch: Partial<View> = {}) {
  const data = getData(input(patch));
  if (data.kind !== "answers") throw new Error("not yet known");
  return data.answers;
}

/** Sums of the rows of the table itself. */
function sumOf(rows: readonly CoalitionAnswer[]) {
  const add = (of: (row: CoalitionAnswer) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  return {
    incidents: add((row) => row.incidents),
    airwarsKilled: {
      min: add((row) => row.airwarsKilled.min),
      max: add((row) => row.airwarsKilled.max),
    },
    concededKilled: {
      min: add((row) => row.concededKilled.min),
      max: add((row) => row.concededKilled.max),
    },
  };
}
const likely = coalition_answers.filter(({ grade }) => grade === "confirmed" || grade === "fair");

describe("the answers of the Coalition", () => {
  it("are to 1,207 likely incidents, each once", () => {
    const { all, classes } = known();
    expect(all?.total).toMatchObject({
      incidents: 1207,
      airwarsKilled: { min: 5642, max: 9548 },
      concededKilled: { min: 723, max: 785 },
    });
    expect(all?.total).toMatchObject(sumOf(likely));
    expect(classes.map(({ key, total }) => [key, total.incidents])).toEqual([
      ["credible", 195],
      ["non_credible", 794],
      ["duplicate", 3],
      ["open_incident", 52],
      ["not_yet_assessed", 123],
      ["no_statement", 40],
    ]);
  });

  it("are to 1,149 before 2020, in which Airwars counted 5,595 to 9,468 killed", () => {
    const { all } = known({ to: "2019-12" as Month });
    expect(all?.sums.incidents).toMatchObject({
      quantity: { kind: "exact", value: 1149 },
      start: "2014-09-01",
      end: "2019-12-31",
      grade: "likely",
    });
    expect(all?.sums.killed.quantity).toEqual({ kind: "range", low: 5595, high: 9468 });
  });

  it("say for the same incidents what Airwars counted and what the Coalition accepted", () => {
    const accepted = known().classes.find(({ key }) => key === "credible");
    expect(accepted?.sums.killed.quantity).toEqual({ kind: "range", low: 997, high: 1883 });
    expect(accepted?.sums.conceded_killed.quantity).toEqual({
      kind: "range",
      low: 675,
      high: 677,
    });
  });

  it.each(["years", "provinces"] as const)("by %s add up to all, answer by answer", (part) => {
    const { all, classes, [part]: groups } = known();
    const add = (of: (group: (typeof groups)[number]) => number) =>
      groups.reduce((sum, group) => sum + of(group), 0);
    expect(add(({ total }) => total.incidents)).toBe(all?.total.incidents);
    expect(add(({ total }) => total.airwarsKilled.max)).toBe(all?.total.airwarsKilled.max);
    expect(add(({ sums }) => sums.killed.rows)).toBe(likely.length);
    for (const { key, total } of classes)
      expect(add(({ counts }) => counts.get(key as "credible") ?? 0)).toBe(total.incidents);
  });

  it("are those of the months and provinces of the view", () => {
    const raqqa = "SY-RA" as GovernorateCode;
    const { all, provinces, delays } = known({
      places: [raqqa],
      from: "2017-06" as Month,
      to: "2017-10" as Month,
    });
    const rows = likely.filter(
      ({ month, governorate }) => governorate === raqqa && month >= "2017-06" && month <= "2017-10",
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(all?.total).toMatchObject(sumOf(rows));
    expect(all?.sums.incidents.governorate).toBe(raqqa);
    expect(provinces.map(({ key }) => key)).toEqual([raqqa]);
    // First statements are known for all of Syria only.
    expect(delays).toEqual([]);
    expect(known({ places: ["iraq"] }).all).toBeNull();
    expect(known({ places: ["iraq", "syria"] }).all?.total.incidents).toBe(1207);
    const two = known({ places: [raqqa, "SY-ID" as GovernorateCode] });
    expect(two.all?.total.incidents).toBe(693 + 29);
    expect(two.all?.sums.incidents).toMatchObject({ governorate: raqqa, others: ["SY-ID"] });
  });

  it("came first after 6 to 12 months for 955 of 2,187 incidents of any grade", () => {
    const { delays } = known();
    const of = (key: string) => delays.find(({ delay }) => delay === key)?.incidents;
    expect(of("months_6_12")).toBe(955);
    expect(of("none")).toBe(390);
    expect(delays.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(2187);
    expect(delays[0]?.sum).toMatchObject({ grade: "all", start: "2014-01-01", end: "2025-12-31" });
  });

  it("have delays for whole years only", () => {
    const sum = (patch: Partial<View>) =>
      known(patch).delays.reduce((total, { incidents }) => total + incidents, 0);
    const of2018 = coalition_answer_delays
      .filter(({ year }) => year === 2018)
      .reduce((total, { incidents }) => total + incidents, 0);
    expect(sum({ from: "2017-02" as Month, to: "2019-11" as Month })).toBe(of2018);
    expect(sum({ from: "2017-02" as Month, to: "2018-11" as Month })).toBe(0);
    // The first year begins with the first incident.
    expect(sum({ from: "2014-08" as Month })).toBe(2187);
  });

  it("are in no view before 31 July 2026, which has the reports decided by its day", () => {
    expect(getData(input({ asof: "2026-07-31" as Day })).kind).toBe("answers");
    expect(getData(input({ asof: "2026-07-30" as Day })).kind).toBe("reports");
    const early = getData(input({ asof: DEFAULT_VIEW.asof }));
    if (early.kind !== "reports") throw new Error("known too early");
    expect(early.reports?.completed).toBe(2237);
    expect(early.reports?.parts.map(({ part, value }) => [part, value])).toEqual([
      ["credible", 214],
      ["nonCredible", 1747],
      ["rest", 276],
    ]);
    expect(early.reports?.editions).toHaveLength(27);
    // The reports are for both countries together.
    expect(getData(input({ asof: DEFAULT_VIEW.asof, places: ["syria"] }))).toEqual({
      kind: "reports",
      reports: null,
    });
  });
});

describe("the receipt of the answers", () => {
  it("vouches for every sum, each under a key of its own", () => {
    const figures = getFigures(input());
    expect(figures).toHaveLength(answerSums(known()).length);
    expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
    expect(figures.find(({ key }) => key === "coalition_answers/all/killed")?.facts).toMatchObject({
      value: "range 5642 9548",
      published: "2026-07-31",
    });
  });

  it("lists nothing for an edition of the data without the answers", () => {
    expect(getFigures({ ...input(), tables: {} })).toEqual([]);
    expect(getFigures({ ...input({ asof: DEFAULT_VIEW.asof }), tables: {} })).toEqual([]);
  });

  it("lists the decided reports of an early day as the backlog does", () => {
    const view = input({ asof: DEFAULT_VIEW.asof });
    const keys = getFigures(view).map(({ key }) => key);
    expect(keys).toHaveLength(3 * 27);
    const listed = new Set(getBacklogFigures(view).map(({ key }) => key));
    for (const key of keys) expect(listed).toContain(key);
  });
});
