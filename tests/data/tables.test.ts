import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTable } from "../../scripts/data/readTable";
import type { TableName } from "../../src/data/tables";
import { type Day, dayNumber } from "../../src/model/day";
import type { PlaceId } from "../../src/model/ids";
import { FOLDER, PACKAGE, resource } from "../support/package";

/** The real file with one change made to it. */
function broken(name: TableName, change: (csv: string) => string) {
  const csv = readFileSync(join(FOLDER, `${name}.csv`), "utf8");
  const changed = change(csv);
  expect(changed).not.toBe(csv);
  return readTable(name, changed, resource(name));
}

describe("the tables of the package", () => {
  it("contain the statement of June 2019", () => {
    const edition = PACKAGE.editions.find((one) => one.dataThrough === "2019-05-31");
    expect(edition).toMatchObject({ strikes: 34514, killed: 1319, open: 159 });
    expect(edition?.published).toEqual({
      text: "2019-06-27",
      precision: "day",
      knownBy: "2019-06-27",
    });
    const airwars = PACKAGE.estimates.find((one) => one.id === "airwars-2019-06-27-likely");
    expect(airwars?.quantity).toEqual({ kind: "more_than", low: 8000 });
    const raqqa = PACKAGE.estimates.find((one) => one.id === "amnesty_airwars-001");
    expect(raqqa).toMatchObject({
      quantity: { kind: "more_than", low: 1600 },
      start: "2017-06-06",
      placeId: "raqqa",
      published: { text: "2019-04-25" },
    });
    const document = PACKAGE.documents.find((one) => one.id === airwars?.documentId);
    expect(document?.url).toContain("rawstory.com/2019/06");
    const syria = PACKAGE.strikes.filter((row) => row.timeline && row.country === "syria");
    expect(syria.map((row) => row.start).sort()[0]).toBe("2014-09-22");
  });

  it("keep why a cell of a report is empty", () => {
    const first = PACKAGE.editions[0];
    expect(first?.strikes).toBeNull();
    expect(first?.gaps.strikes).toBe("not_seen");
  });

  it("count a month as known from its last day, and an undated page never", () => {
    const month = PACKAGE.estimates.find((one) => one.published.text === "2018-01");
    expect(month?.published.knownBy).toBe("2018-01-31");
    const undated = PACKAGE.estimates.find((one) => one.id === "airwars-072");
    expect(undated?.published.knownBy).toBeNull();
    expect(undated?.notBefore).toBe("2025-01-22");
  });

  it("hold the releases by place as columns", () => {
    const { length, strikes, place, placeIds, strikeDay } = PACKAGE.strikes_by_place;
    expect(length).toBe(9781);
    expect(strikes.reduce((sum, n) => sum + n, 0)).toBe(26926);
    const mosul = placeIds.indexOf("mosul" as PlaceId);
    expect(strikes.reduce((sum, n, at) => sum + (place[at] === mosul ? n : 0), 0)).toBe(3224);
    const from = dayNumber("2016-10-17" as Day);
    const to = dayNumber("2017-07-10" as Day);
    const during = strikes.filter(
      (_, at) => place[at] === mosul && (strikeDay[at] ?? 0) >= from && (strikeDay[at] ?? 0) <= to,
    );
    expect(during.reduce((sum, n) => sum + n, 0)).toBe(1253);
  });
});

describe("a broken table", () => {
  it("is named by row and column if a number is invalid", () => {
    const { value, problems } = broken("strikes", (csv) => csv.replace(",us,84,", ",us,many,"));
    expect(value).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({ column: "value", code: "not_a_number", value: "many" }),
    ]);
  });

  it("is refused when a column is missing or renamed", () => {
    const { problems } = broken("events", (csv) => csv.replace("start,end", "begin,end"));
    expect(problems).toEqual([{ row: 1, column: "start", code: "wrong_header", value: "begin" }]);
  });

  it("is refused when it breaks off inside a row", () => {
    const { problems } = broken("editions", (csv) => csv.slice(0, csv.lastIndexOf(",")));
    expect(problems[0]).toMatchObject({ row: 43, code: "wrong_cell_count" });
  });

  it("is refused when a day does not exist", () => {
    const { problems } = broken("events", (csv) => csv.replace("2014-10-15", "2014-10-35"));
    expect(problems[0]).toMatchObject({ column: "start", code: "not_a_day", value: "2014-10-35" });
  });

  it("is refused when an estimate's numbers do not fit its kind", () => {
    const { problems } = broken("estimates", (csv) =>
      csv.replace(",more_than,8000,not_applicable,", ",more_than,8000,8000,"),
    );
    expect(problems).toEqual([expect.objectContaining({ column: "central", code: "wrong_kind" })]);
  });

  it("is refused when a figure is empty without a reason, or a key comes twice", () => {
    expect(broken("editions", (csv) => csv.replace("not_seen", "")).problems[0]).toMatchObject({
      code: "empty",
    });
    expect(
      broken("governorates", (csv) => csv.replace("SY-RA", "SY-HL")).problems.map(
        (one) => one.code,
      ),
    ).toContain("repeated");
  });

  it("is refused when a word is not one of the allowed ones, or a number out of range", () => {
    expect(
      broken("events", (csv) => csv.replace(",iraq,yes,", ",irak,yes,")).problems[0],
    ).toMatchObject({ column: "country", code: "not_in_list", value: "irak" });
    expect(
      broken("places", (csv) => csv.replace("36.34,43.12", "136.34,43.12")).problems[0],
    ).toMatchObject({ column: "lat", code: "out_of_range" });
  });
});
