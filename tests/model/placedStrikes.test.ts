import { describe, expect, it } from "vitest";
import { recordAsOf } from "../../src/model/asOf";
import type { Month } from "../../src/model/day";
import type { GovernorateCode, PlaceId } from "../../src/model/ids";
import {
  placedByGovernorate,
  placedByMonth,
  placedStrikes,
  placedWithoutGovernorate,
  placeKnowledge,
  strikesKnown,
} from "../../src/model/placedStrikes";
import { PACKAGE } from "../support/package";
import { day } from "./smallRecord";

const { strikes_by_month: table, record } = PACKAGE;
const EVER = { from: null, to: null };
const months = (from: string, to: string) => ({ from: from as Month, to: to as Month });
const RAQQA = "raqqa" as PlaceId;

describe("strikes by month and place", () => {
  it("add up to the daily releases and the days found later", () => {
    const sums = [...placedStrikes(table, EVER, "latest").values()];
    expect(sums.reduce((sum, { strikes }) => sum + strikes, 0)).toBe(28969);
    const releases = placedStrikes(table, months("2014-10", "2017-10"), "latest");
    expect([...releases.values()].reduce((sum, { strikes }) => sum + strikes, 0)).toBe(26926);
    expect([...releases.values()].every(({ coverage }) => coverage === "complete")).toBe(true);
  });

  it("are kept by the month of the strike", () => {
    const raqqa = placedByMonth(
      table,
      (id) => id === RAQQA,
      months("2017-06", "2017-10"),
      "latest",
    );
    expect([...raqqa].map(([month, { strikes }]) => [month, strikes])).toEqual([
      ["2017-06", 666],
      ["2017-07", 729],
      ["2017-08", 1324],
      ["2017-09", 1169],
      ["2017-10", 374],
    ]);
  });

  it("grow with the day they are asked for", () => {
    const at = (asof: string) =>
      placedStrikes(table, months("2017-06", "2017-06"), day(asof)).get(RAQQA)?.strikes;
    expect(at("2017-06-29")).toBeUndefined();
    expect([at("2017-06-30"), at("2017-07-31"), at("2019-06-28")]).toEqual([626, 643, 666]);
  });

  it("name a sum partial that holds a month of which only some days were found", () => {
    const hajin = placedStrikes(table, EVER, "latest").get("hajin" as PlaceId);
    expect(hajin).toMatchObject({ coverage: "partial", first: "2018-10", last: "2018-12" });
  });

  it("are added up by governorate, or by country where a place has none", () => {
    const window = months("2017-06", "2017-10");
    const governorates = placedByGovernorate(table, record.places, window, "latest");
    expect(governorates.get("SY-RA" as GovernorateCode)?.strikes).toBe(4265);
    const none = placedWithoutGovernorate(table, record.places, window, "latest");
    const placed = placedStrikes(table, window, "latest");
    const total = (sums: Iterable<{ strikes: number }>) =>
      [...sums].reduce((sum, { strikes }) => sum + strikes, 0);
    expect(total(governorates.values()) + total(none.values())).toBe(total(placed.values()));
  });
});

describe("what is not known of places", () => {
  it("has a reason by month", () => {
    expect(
      ["2014-09", "2014-10", "2017-10", "2017-11", "2018-12", "2019-01"].map((month) =>
        placeKnowledge(month as Month),
      ),
    ).toEqual([
      "before_releases",
      "complete",
      "complete",
      "days_not_found",
      "days_not_found",
      "place_not_declared",
    ]);
  });

  it("is the difference between what a country declared and what a release places", () => {
    const asof = day("2019-06-28");
    const known = strikesKnown(recordAsOf(record, asof), table, months("2018-10", "2018-10"), asof);
    expect(known).toEqual({
      iraq: { declared: 1, crossing: 0, placed: 0 },
      syria: { declared: 481, crossing: 0, placed: 342 },
      both: { declared: 9, crossing: 0, placed: 0 },
    });
  });

  it("keeps intervals apart that reach over an end of the window", () => {
    const window = months("2017-07", "2017-07");
    const { both, syria } = strikesKnown(record, table, window, "latest");
    expect(both).toEqual({ declared: 0, crossing: 37, placed: 0 });
    expect(syria.declared).toBe(syria.placed);
  });
});
