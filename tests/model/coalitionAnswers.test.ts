import { describe, expect, it } from "vitest";
import {
  airwarsByGovernorate,
  airwarsByMonth,
  airwarsOfBattle,
  airwarsTotal,
} from "../../src/model/airwarsIncidents";
import {
  answersBy,
  answersByClass,
  concededByGovernorate,
  concededByMonth,
  delaysOf,
} from "../../src/model/coalitionAnswers";
import type { Month } from "../../src/model/day";
import type { GovernorateCode } from "../../src/model/ids";
import type { IncidentGrade } from "../../src/model/regionTypes";
import { PACKAGE } from "../support/package";
import { day } from "./smallRecord";

const { airwars_months, airwars_battles, coalition_answers, coalition_answer_delays } = PACKAGE;
const BEFORE_2020 = { from: null, to: "2019-12" as Month };
const ALL_GRADES = new Set<IncidentGrade>([
  "confirmed",
  "fair",
  "weak",
  "contested",
  "discounted",
  "ungraded",
]);

describe("Airwars' incidents in Syria", () => {
  it("are 1,149 likely ones before 2020, with 5,595 to 9,468 killed", () => {
    const total = airwarsTotal(airwars_months, BEFORE_2020, "latest");
    expect(total).toMatchObject({ incidents: 1149, killed: { min: 5595, max: 9468 } });
  });

  it("are 2,187 of all grades", () => {
    const every = { from: null, to: null, grades: ALL_GRADES };
    expect(airwarsTotal(airwars_months, every, "latest")).toMatchObject({
      incidents: 2187,
      killed: { min: 9414, max: 15772 },
    });
  });

  it("are not known before the day their state was read on", () => {
    expect(airwarsTotal(airwars_months, BEFORE_2020, day("2026-07-30"))).toBeNull();
    expect(airwarsTotal(airwars_months, BEFORE_2020, day("2026-07-31"))?.incidents).toBe(1149);
    expect(airwarsOfBattle(airwars_battles, "raqqa", "likely", day("2019-06-28"))).toBeNull();
  });

  it("add up by governorate and by month to the same", () => {
    for (const sums of [
      airwarsByGovernorate(airwars_months, BEFORE_2020, "latest"),
      airwarsByMonth(airwars_months, BEFORE_2020, "latest"),
    ]) {
      const totals = [...sums.values()] as readonly { killed: { min: number } }[];
      expect(totals.reduce((sum, { killed }) => sum + killed.min, 0)).toBe(5595);
    }
  });

  it("of one governorate include those of its city", () => {
    const governorate = "SY-RA" as GovernorateCode;
    const window = { from: "2017-06" as Month, to: "2017-10" as Month };
    const all = airwarsTotal(airwars_months, { ...window, governorate }, "latest");
    const city = airwarsTotal(airwars_months, { ...window, area: "raqqa_city" }, "latest");
    expect([city?.killed.min, all?.killed.min]).toEqual([1825, 1867]);
  });
});

describe("the battle for Raqqa city, by day", () => {
  it("has 1,787 to 2,351 killed by Airwars' likely count, and 186 to 187 conceded", () => {
    expect(airwarsOfBattle(airwars_battles, "raqqa", "likely", "latest")).toMatchObject({
      incidents: 365,
      killed: { min: 1787, max: 2351 },
      concededKilled: { min: 186, max: 187 },
      accepted: 39,
      rejected: 270,
      otherOrNone: 56,
    });
  });

  it("has no such count for Mosul", () => {
    expect(airwarsOfBattle(airwars_battles, "mosul", "likely", "latest")).toBeNull();
  });
});

describe("the Coalition's answers", () => {
  const every = { from: null, to: null, grades: ALL_GRADES };

  it("are counted by class and concede 723 to 785 killed", () => {
    const classes = answersByClass(coalition_answers, every, "latest");
    const total = [...classes.values()];
    expect(total.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(2187);
    expect(total.reduce((sum, one) => sum + one.concededKilled.min, 0)).toBe(723);
    expect(total.reduce((sum, one) => sum + one.concededKilled.max, 0)).toBe(785);
  });

  it("add up the same by governorate, month and year", () => {
    for (const sums of [
      concededByGovernorate(coalition_answers, every, "latest"),
      concededByMonth(coalition_answers, every, "latest"),
      answersBy(coalition_answers, every, "latest", (row) => row.month.slice(0, 4)),
    ]) {
      const totals = [...sums.values()] as readonly { concededKilled: { min: number } }[];
      expect(totals.reduce((sum, one) => sum + one.concededKilled.min, 0)).toBe(723);
    }
  });

  it("are none before the state was read, and have a delay for every incident", () => {
    expect(answersByClass(coalition_answers, every, day("2026-07-30")).size).toBe(0);
    const delays = delaysOf(coalition_answer_delays, { first: 2014, last: 2025 }, "latest");
    expect([...delays.values()].reduce((sum, n) => sum + n, 0)).toBe(2187);
    expect(
      delaysOf(coalition_answer_delays, { first: 2014, last: 2025 }, day("2019-06-28")).size,
    ).toBe(0);
  });
});
