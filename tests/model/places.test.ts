import { describe, expect, it } from "vitest";
import type { Day } from "../../src/model/day";
import type { PlaceId } from "../../src/model/ids";
import { mergeSums, sumByPlace } from "../../src/model/places";
import { indexReleases } from "../../src/model/releaseIndex";
import { PACKAGE } from "../support/package";

const RELEASES = indexReleases(PACKAGE.strikes_by_place);
const EVER = { start: null, end: null };

describe("strikes by place", () => {
  const sums = sumByPlace(RELEASES, EVER, "latest");
  const of = (id: string) => sums.get(id as PlaceId)?.strikes;

  it("add up to the releases, place by place and country by country", () => {
    expect(of("mosul")).toBe(3224);
    expect(of("raqqa")).toBe(6250);
    expect(of("kobani")).toBe(1188);
    expect(of("ramadi")).toBe(1332);
    const country = (name: string) =>
      mergeSums(
        [...sums].flatMap(([id, sum]) =>
          PACKAGE.record.places.get(id)?.country === name ? [sum] : [],
        ),
      );
    expect(country("iraq")?.strikes).toBe(12933);
    expect(country("syria")?.strikes).toBe(13993);
    expect(mergeSums([...sums.values()])).toMatchObject({
      strikes: 26926,
      rows: 9781,
      firstRelease: "2014-10-02",
      lastRelease: "2017-10-31",
    });
  });

  it("count releases of the window that had been published by the day", () => {
    const october = { start: "2015-10-01" as Day, end: "2015-10-31" as Day };
    expect(mergeSums([...sumByPlace(RELEASES, october, "latest").values()])?.strikes).toBe(608);
    const early = sumByPlace(RELEASES, EVER, "2014-10-02" as Day);
    expect(mergeSums([...early.values()])?.strikes).toBe(11);
    expect(sumByPlace(RELEASES, EVER, "2014-10-01" as Day).size).toBe(0);
  });

  it("have no sum without a release", () => {
    expect(of("baghuz")).toBeUndefined();
    expect(mergeSums([])).toBeNull();
  });
});
