import { describe, expect, it } from "vitest";
import { findCoverageHoles } from "../../../src/features/method/coverageHoles";
import {
  day,
  edition,
  estimate,
  interval,
  publishedOn,
  record,
  UNDATED,
} from "../../model/smallRecord";

const report = (through: string, strikes: number | null) =>
  edition({ published: publishedOn(through), dataThrough: day(through), strikes });

describe("known gaps", () => {
  it("are derived from the reports of the record", () => {
    const found = findCoverageHoles(
      record({
        editions: [report("2019-08-31", 34_573), report("2019-11-30", null)],
        estimates: [estimate(), estimate({ published: UNDATED })],
        strikes: [
          interval({ id: "a" }),
          interval({ id: "recount", basis: "recount", value: 820, end: day("2017-03-31") }),
        ],
      }),
    );
    expect(found).toEqual({
      firstReport: "2019-08",
      lastReport: "2019-11",
      reports: 2,
      missing: ["2019-09", "2019-10"],
      withoutStrikes: ["2019-11"],
      undated: 1,
      recounts: [{ value: 820, day: "2017-03-31" }],
    });
  });

  it("are empty for a record without reports", () => {
    expect(findCoverageHoles(record())).toMatchObject({
      firstReport: null,
      missing: [],
      recounts: [],
    });
  });
});
