import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../src/model/checksum";
import { estimateFigure, intervalFigure } from "../../src/model/figures";
import type { EstimateId } from "../../src/model/ids";
import { canonicalText, checksumOf, compareFigures } from "../../src/model/revision";
import { estimate, interval, publishedOn } from "./smallRecord";

const airwars = estimate({
  id: "airwars-1" as EstimateId,
  quantity: { kind: "range", low: 8106, high: 12000 },
});
const snhr = estimate({ id: "snhr-1" as EstimateId });
const strikes = interval({ id: "strikes-1", value: 12 });
const view = [estimateFigure(airwars), estimateFigure(snhr), intervalFigure(strikes)];

describe("the checksum of a view", () => {
  it("is CRC-32, by its published check value", () => {
    expect(crc32(new TextEncoder().encode("123456789")).toString(16)).toBe("cbf43926");
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(view, { minLength: 3 }), (shuffled) => {
        expect(checksumOf(shuffled)).toBe(checksumOf(view));
      }),
    );
  });

  it("changes with any one digit of any figure", () => {
    const sums = new Set(
      [12000, 12001, 12010, 22000, 1200].map((high) =>
        checksumOf([
          estimateFigure({ ...airwars, quantity: { kind: "range", low: 8106, high } }),
          ...view.slice(1),
        ]),
      ),
    );
    expect(sums.size).toBe(5);
    for (const sum of sums) expect(sum).toMatch(/^[0-9a-f]{8}$/);
  });

  it("is of text that a person can read: key, value, period, publication, scope", () => {
    expect(canonicalText([intervalFigure(strikes)]).split("\t")).toEqual([
      "strikes/strikes-1",
      "exact 12 declared",
      "2014-08-08 2014-08-31",
      "2014-09-15",
      "cjtf_oir both coalition",
    ]);
  });
});

describe("two editions of one view", () => {
  it("that are the same have no differences", () => {
    expect(compareFigures(view, view)).toEqual({ revised: [], added: [], removed: [] });
  });

  it("show a revised figure old beside new, with the parts that differ", () => {
    const after = estimateFigure({
      ...airwars,
      quantity: { kind: "range", low: 8220, high: 12000 },
      published: publishedOn("2019-07-25"),
    });
    const { revised, added, removed } = compareFigures(view, [after, ...view.slice(1)]);
    expect([added, removed]).toEqual([[], []]);
    expect(
      revised.map(({ before, after: now, differs }) => [
        before.facts.value,
        now.facts.value,
        differs,
      ]),
    ).toEqual([["range 8106 12000", "range 8220 12000", ["value", "published"]]]);
  });

  it("list what was added and what was removed", () => {
    const { revised, added, removed } = compareFigures(view.slice(0, 2), view.slice(1));
    expect(revised).toEqual([]);
    expect(added.map((one) => one.key)).toEqual(["strikes/strikes-1"]);
    expect(removed.map((one) => one.key)).toEqual(["estimates/airwars-1"]);
  });

  it("a change of kind alone is a revision: at least 100 is not 100", () => {
    const exact = estimateFigure({ ...snhr, quantity: { kind: "exact", value: 100 } });
    expect(compareFigures([estimateFigure(snhr)], [exact]).revised).toHaveLength(1);
  });
});
