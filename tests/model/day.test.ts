import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayFromNumber,
  dayNumber,
  daysInclusive,
  lastDay,
  type Month,
  monthOf,
  parseDay,
  parseMonth,
} from "../../src/model/day";

describe("a day", () => {
  it("is only a day that the calendar has", () => {
    expect(parseDay("2016-02-29")).toBe("2016-02-29");
    for (const text of ["2015-02-29", "2019-06-31", "2019-13-01", "2019-6-1", "", "28 June 2019"])
      expect(parseDay(text)).toBeNull();
  });

  it("comes back from its number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (n) => {
        expect(dayNumber(dayFromNumber(n))).toBe(n);
      }),
    );
  });

  it("counts both ends of a period", () => {
    expect(daysInclusive("2019-05-01" as Day, "2019-05-31" as Day)).toBe(31);
    expect(addDays("2018-12-31" as Day, 1)).toBe("2019-01-01");
  });
});

describe("a month", () => {
  it("ends on its last day, in leap years too", () => {
    expect(lastDay("2016-02" as Month)).toBe("2016-02-29");
    expect(lastDay("2018-12" as Month)).toBe("2018-12-31");
    expect(addMonths("2014-12" as Month, 1)).toBe("2015-01");
    expect(addMonths("2015-01" as Month, -1)).toBe("2014-12");
    expect(monthOf("2019-06-28" as Day)).toBe("2019-06");
    expect(parseMonth("2019-13")).toBeNull();
  });
});
