import { describe, expect, it } from "vitest";
import { recordAsOf } from "../../src/model/asOf";
import { nextEstimate, nextTotal } from "../../src/model/supersededBy";
import { PACKAGE } from "../support/package";
import { day } from "./smallRecord";

const next = (id: string, asof: string) => {
  const { estimates } = recordAsOf(PACKAGE.record, asof === "latest" ? asof : day(asof));
  const row = estimates.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no ${id} by ${asof}`);
  return nextEstimate(row, estimates)?.id ?? null;
};

describe("what superseded an estimate", () => {
  it("is the next publication of the same series, once it is out", () => {
    expect(next("cjtf_oir-report-2019-01-31", "2019-02-01")).toBeNull();
    expect(next("cjtf_oir-report-2019-01-31", "2019-06-28")).toBe("cjtf_oir-report-2019-02-28");
    expect(next("snhr-010", "2019-06-28")).toBe("snhr-011");
  });

  it("is never another scope, another grade, or a conflicting page of the same figure", () => {
    expect(next("sohr-010", "2015-10-31")).toBeNull();
    expect(next("amnesty_airwars-001", "latest")).toBeNull();
    for (const row of PACKAGE.record.estimates) {
      const found = nextEstimate(row, PACKAGE.record.estimates);
      if (found === null) continue;
      expect([found.sourceId, found.grade, found.actor, found.placeId, found.start]).toEqual([
        row.sourceId,
        row.grade,
        row.actor,
        row.placeId,
        row.start,
      ]);
      expect((found.published.knownBy ?? "9999") > (row.published.knownBy ?? "9999")).toBe(true);
    }
  });
});

it("a running total is superseded by the next of its country and actor", () => {
  const { totals } = PACKAGE.record;
  const row = totals.find((one) => one.id === "us_dod-2014-08-20-iraq-us");
  if (row === undefined) throw new Error("no such total");
  expect(nextTotal(row, totals)?.id).toBe("us_dod-2014-09-16-iraq-us");
  expect(nextTotal(row, [row])).toBeNull();
});
