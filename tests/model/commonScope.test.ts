import { describe, expect, it } from "vitest";
import { recordAsOf } from "../../src/model/asOf";
import { findCommonScope } from "../../src/model/commonScope";
import { compareSources } from "../../src/model/comparison";
import { compareScopes, scopeOf } from "../../src/model/scope";
import type { Filter } from "../../src/model/selection";
import { PACKAGE } from "../support/package";
import { pickRepresentative } from "../support/representative";
import { day } from "./smallRecord";

const ALL: Filter = { from: null, to: null, sources: null, places: null };
const estimate = (id: string) => {
  const found = PACKAGE.record.estimates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no estimate ${id}`);
  return found;
};
const narrowed = (asof: string, a: string, b: string) => {
  const record = recordAsOf(PACKAGE.record, asof === "latest" ? asof : day(asof));
  const found = findCommonScope(record, ALL, estimate(a), estimate(b));
  return found === null ? null : [found.filter, found.a.id, found.b.id];
};

describe("two figures narrowed to what they share", () => {
  it("are the battle of Raqqa for the Coalition and SNHR", () => {
    expect(narrowed("2019-06-28", "snhr-013", "cjtf_oir-report-2019-06-27")).toEqual([
      { from: "2017-06", to: "2017-10", places: ["SY-RA"] },
      "snhr-050",
      "cjtf_oir-023",
    ]);
  });

  it("are the campaign to August 2018 for the Coalition and Airwars, to the same day", () => {
    const [filter, a, b] =
      narrowed("2019-06-28", "airwars-2019-06-27-likely", "cjtf_oir-report-2019-06-27") ?? [];
    expect(filter).toEqual({ from: "2014-08", to: "2018-08", places: null });
    expect([a, b]).toEqual(["airwars-053", "cjtf_oir-report-2018-09-27"]);
    expect(estimate("airwars-053").end).toBe(estimate("cjtf_oir-report-2018-09-27").end);
  });

  it("are Syria to September 2018 for SNHR and SOHR", () => {
    expect(narrowed("2019-06-28", "sohr-025", "snhr-013")).toEqual([
      { from: "2014-09", to: "2018-09", places: ["syria"] },
      "sohr-024",
      "snhr-011",
    ]);
  });

  it("are not offered where nothing closer had been published, or both are of one source", () => {
    expect(narrowed("2019-04-24", "snhr-013", "cjtf_oir-report-2019-03-28")).toBeNull();
    expect(narrowed("latest", "airwars-060", "airwars-103")).toBeNull();
    expect(narrowed("latest", "nyt-001", "uk_mod-001")).toBeNull();
  });

  it("are in one group of the comparison, closer than before, for every pair of sources", () => {
    const sources = [...PACKAGE.record.sources.keys()];
    const filter = { ...ALL, sources };
    const rows = sources.flatMap((id) => pickRepresentative(PACKAGE.record.estimates, id) ?? []);
    let offered = 0;
    for (const [at, a] of rows.slice(0, 9).entries())
      for (const b of rows.slice(at + 1, 9)) {
        const found = findCommonScope(PACKAGE.record, filter, a, b);
        if (found === null) continue;
        offered += 1;
        const groups = compareSources(PACKAGE.record, { ...filter, ...found.filter });
        const together = groups.filter((group) =>
          [found.a, found.b].every((one) => group.rows.some(({ estimate: own }) => own === one)),
        );
        expect(together).toHaveLength(1);
        const differs = (x: typeof a, y: typeof b) =>
          compareScopes(scopeOf(x), scopeOf(y)).differs.length;
        expect(differs(found.a, found.b)).toBeLessThan(differs(a, b));
      }
    expect(offered).toBeGreaterThan(4);
  });
});
