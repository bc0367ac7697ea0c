import { describe, expect, it } from "vitest";
import { dayForKey } from "../../../src/features/as-of/dayForKey";
import { publications } from "../../../src/model/publicationDates";
import { CAMPAIGN_START } from "../../../src/model/timeline";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

const list = publications(PACKAGE.record);
const last = list.at(-1)?.day;
const press = (key: string, asof: string, { shift = false, rtl = false } = {}) =>
  dayForKey({ key, shift, rtl }, asof === "latest" ? asof : day(asof), list, CAMPAIGN_START);

describe("the slider's keys", () => {
  it("arrows go from publication to publication", () => {
    expect(press("ArrowLeft", "2019-06-28")).toBe("2019-06-27");
    expect(press("ArrowDown", "2019-06-27")).toBe("2019-05-31");
    expect(press("ArrowRight", "2019-06-28")).toBe("2019-06-30");
    expect(press("ArrowUp", "2019-06-28")).toBe("2019-06-30");
  });

  it("left and right are swapped on a page that runs right to left, up and down are not", () => {
    expect(press("ArrowRight", "2019-06-28", { rtl: true })).toBe("2019-06-27");
    expect(press("ArrowUp", "2019-06-28", { rtl: true })).toBe("2019-06-30");
  });

  it("Shift moves by a day, Page Up and Page Down by a month, its last day where it is shorter", () => {
    expect(press("ArrowRight", "2019-06-28", { shift: true })).toBe("2019-06-29");
    expect(press("PageDown", "2019-03-31")).toBe("2019-02-28");
    expect(press("PageUp", "2019-06-28")).toBe("2019-07-28");
  });

  it("stays between the first day and the latest", () => {
    expect(press("Home", "2019-06-28")).toBe("2014-08-08");
    expect(press("End", "2019-06-28")).toBe("latest");
    expect(press("ArrowLeft", "2014-08-09")).toBe("2014-08-08");
    expect(press("PageDown", "2014-08-20")).toBe("2014-08-08");
    expect(press("ArrowRight", last ?? "")).toBe("latest");
    expect(press("ArrowRight", "latest")).toBe("latest");
    expect(press("ArrowLeft", "latest")).toBe(last);
    expect(press("ArrowLeft", "latest", { shift: true })).toBe(last);
    expect(press("PageUp", last ?? "")).toBe("latest");
  });

  it("leaves other keys alone", () => {
    for (const key of ["Tab", "Enter", " ", "a"]) expect(press(key, "2019-06-28")).toBeNull();
  });
});
