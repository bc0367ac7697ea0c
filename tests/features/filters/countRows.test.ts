import { describe, expect, it } from "vitest";
import { countRows } from "../../../src/features/filters/countRows";
import type { Month } from "../../../src/model/day";
import type { SourceId } from "../../../src/model/types";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { day, estimate, interval, record } from "../../model/smallRecord";

const RECORD = record({
  estimates: [
    estimate(),
    estimate({ countries: "syria", sourceId: "rand" as SourceId }),
    estimate({ measure: "civilians_injured" }),
  ],
  strikes: [
    interval({ id: "a", country: "iraq" }),
    interval({ id: "b", start: day("2017-01-01"), end: day("2017-01-31"), country: "syria" }),
    interval({ id: "c", start: day("2019-01-01"), end: day("2019-01-31") }),
    interval({ id: "d", timeline: false }),
  ],
});
const shown = (patch: Partial<View>) => countRows(RECORD, { ...DEFAULT_VIEW, ...patch });

describe("the count of what is shown", () => {
  it("counts figures of civilians killed by the chosen sources, and intervals", () => {
    expect(shown({})).toEqual({ figures: 1, intervals: 3 });
    expect(shown({ sources: ["airwars", "rand"] as SourceId[] }).figures).toBe(2);
  });

  it("follows period and places", () => {
    expect(shown({ from: "2017-01" as Month }).intervals).toBe(2);
    expect(shown({ places: ["syria"] })).toEqual({ figures: 0, intervals: 1 });
  });
});
