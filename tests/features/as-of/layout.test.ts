import { describe, expect, it } from "vitest";
import {
  asofAt,
  layoutSlider,
  positionOf,
  sliderRange,
  snapToPublication,
  THUMB,
} from "../../../src/features/as-of/layout";
import { dayNumber } from "../../../src/model/day";
import { publications } from "../../../src/model/publicationDates";
import { CAMPAIGN_START } from "../../../src/model/timeline";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

const list = publications(PACKAGE.record);
const range = sliderRange(CAMPAIGN_START, list);
const last = list.at(-1)?.day ?? CAMPAIGN_START;

describe("the slider's track", () => {
  it("runs from the first strike to the last publication, and one step further for `latest`", () => {
    expect(asofAt(range.min, range)).toBe("2014-08-08");
    expect(asofAt(range.lastDay, range)).toBe(last);
    expect(asofAt(range.max, range)).toBe("latest");
    for (const asof of ["2014-08-08", "2019-06-28", last].map(day))
      expect(asofAt(positionOf(asof, range), range)).toBe(asof);
    expect(positionOf(day("2031-01-01"), range)).toBe(range.lastDay);
  });

  it("snaps a dragged thumb to a publication near by, or leaves it on its day", () => {
    const width = 900;
    expect(snapToPublication(dayNumber(day("2019-06-26")), range, list, width)).toBe("2019-06-27");
    expect(snapToPublication(dayNumber(day("2024-03-03")), range, list, width)).toBe("2024-03-03");
    expect(snapToPublication(range.max, range, list, width)).toBe("latest");
  });

  it("places every mark below the thumb's position on its day", () => {
    const { marks, at, x0, x1 } = layoutSlider(range, list, 900);
    const report = marks.find(({ key }) => key === "2019-06-27 report");
    expect(report?.x).toBe(at(day("2019-06-27")));
    expect([x0, x1]).toEqual([THUMB / 2, 900 - THUMB / 2]);
    for (const { x } of marks) expect(x >= x0 && x <= x1).toBe(true);
  });

  it("marks sources of one day side by side, and keeps years apart on a phone", () => {
    const { marks } = layoutSlider(range, list, 300);
    const spans = marks.filter(
      ({ key }) => key.startsWith("2017-05-23") && !key.endsWith("report"),
    );
    expect(spans.length).toBeGreaterThan(1);
    for (const [at, { y0 }] of spans.entries())
      if (at > 0) expect(y0).toBeCloseTo(spans[at - 1]?.y1 ?? 0);
    const { years } = layoutSlider(range, list, 300);
    for (const [at, { x }] of years.entries())
      if (at > 0) expect(x - (years[at - 1]?.x ?? 0)).toBeGreaterThan(38);
  });
});
