import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import type { Actor, Estimate, Grade, Victims } from "../../src/model/estimateTypes";
import type { SourceId } from "../../src/model/ids";
import { compareScopes, type Relation, scopeOf } from "../../src/model/scope";
import { PACKAGE } from "../support/package";
import { pickRepresentative } from "../support/representative";

const { record } = PACKAGE;
const estimate = (id: string) => {
  const found = record.estimates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no estimate ${id}`);
  return found;
};
const compare = (a: Estimate, b: Estimate) => compareScopes(scopeOf(a), scopeOf(b));
const INVERSE: Readonly<Record<Relation, Relation>> = {
  same: "same",
  contains: "within",
  within: "contains",
  overlaps: "overlaps",
  disjoint: "disjoint",
  unknown: "unknown",
};

/**
 * Every pair of sources by their representative figures, reasoned from `sources.csv` and the
 * notes, and read row by row. `decided_by`: the dimensions without anything in common, or not
 * known, that decide the verdict.
 */
const PAIRS = csvParse(
  readFileSync(resolve("tests/model/sourcePairs.csv"), "utf8"),
) as unknown as readonly {
  a: string;
  b: string;
  relation: Relation;
  differs: string;
  decided_by: string;
}[];

describe("every pair of sources", () => {
  const figures = [...record.sources.keys()].flatMap((id) => {
    const row = pickRepresentative(record.estimates, id);
    return row === null ? [] : [row];
  });
  const figureOf = (id: string) => {
    const found = figures.find((row) => row.sourceId === (id as SourceId));
    if (found === undefined) throw new Error(`no figure of ${id}`);
    return found;
  };

  it("is once in the table", () => {
    const pairs = figures.flatMap((a, at) =>
      figures.slice(at + 1).map((b) => [a.sourceId, b.sourceId].sort().join()),
    );
    expect(pairs).toHaveLength(351);
    expect(PAIRS.map(({ a, b }) => [a, b].sort().join()).sort()).toEqual(pairs.sort());
  });

  it.each(PAIRS)("$a and $b: $relation", ({ a, b, relation, differs, decided_by }) => {
    const found = compare(figureOf(a), figureOf(b));
    expect([found.relation, found.differs.join(" ")]).toEqual([relation, differs]);
    const decided = found.differs.filter((dimension) => found.by[dimension] === relation);
    if (relation === "disjoint" || relation === "unknown")
      expect(decided.join(" ")).toBe(decided_by);
    else expect(decided_by).toBe("");
  });

  it("has the same relation from either side", () => {
    for (const a of figures)
      for (const b of figures) {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.relation).toBe(INVERSE[there.relation]);
        expect(back.differs).toEqual(there.differs);
      }
  });
});

describe("two figures", () => {
  it.each([
    ["cjtf_oir-report-2019-06-27", "cjtf_oir-report-2019-06-27", "same", []],
    ["airwars-060", "airwars-103", "contains", ["place", "period", "kind"]],
    ["airwars-103", "airwars-060", "within", ["place", "period", "kind"]],
    ["snhr-013", "airwars-036", "disjoint", ["place", "period", "weapons", "victims", "kind"]],
    ["amnesty_airwars-001", "airwars-103", "overlaps", ["kind"]],
    ["airwars-072", "airwars-060", "unknown", ["period"]],
    // Some totals of SOHR count relatives of ISIS members and some do not.
    ["sohr-039", "sohr-035", "unknown", ["period", "actor", "victims"]],
    // Civilians killed, and incidents.
    ["airwars-001", "airwars-002", "disjoint", ["victims", "kind"]],
    ["nl_mod-001", "nl_mod-002", "disjoint", ["place", "period", "actor", "victims", "kind"]],
    ["un_ohchr-002", "iohr-001", "disjoint", ["place", "period", "weapons", "kind"]],
    ["airwars-108", "airwars-103", "disjoint", ["place", "period", "actor", "kind"]],
  ] as const)("%s and %s: %s", (a, b, relation, differs) => {
    const found = compare(estimate(a), estimate(b));
    expect([found.relation, found.differs]).toEqual([relation, differs]);
  });

  it("do not compare where the end of one is not stated, unless it began too late", () => {
    // The Coalition's first figure and Airwars' of March 2016 name no last day.
    expect(compare(estimate("cjtf_oir-001"), estimate("airwars-004")).by.period).toBe("unknown");
    expect(compare(estimate("cjtf_oir-001"), estimate("nyt-002")).by.period).toBe("disjoint");
  });
});

describe("one dimension", () => {
  const scope = scopeOf(estimate("airwars-060"));

  it.each([
    ["coalition", "us", "contains"],
    ["national", "coalition", "within"],
    ["allies", "national", "contains"],
    ["us", "allies", "disjoint"],
    ["coalition_sdf", "coalition_iraqi", "overlaps"],
    ["all_parties", "all_anti_is", "contains"],
    // One member or another: the scope does not say which.
    ["national", "national", "unknown"],
  ] as const)("strikes of %s and of %s: %s", (a: Actor, b: Actor, relation) => {
    const found = compareScopes({ ...scope, actor: a }, { ...scope, actor: b });
    expect([found.relation, found.differs]).toEqual([relation, ["actor"]]);
  });

  it.each([
    ["civilians", "named", "contains"],
    ["not_separated", "assessed", "contains"],
    ["assessed", "civilians", "overlaps"],
    ["varying", "civilians", "overlaps"],
    ["unknown", "civilians", "unknown"],
    ["unknown", "unknown", "unknown"],
  ] as const)("victims %s and %s: %s", (a: Victims, b: Victims, relation) => {
    const found = compareScopes({ ...scope, victims: a }, { ...scope, victims: b });
    expect([found.relation, found.differs]).toEqual([relation, ["victims"]]);
  });

  it.each([
    ["all_alleged", "likely", "contains"],
    ["fair", "likely", "within"],
    ["fair", "confirmed", "disjoint"],
    ["credible", "likely", "overlaps"],
  ] as const)("cases %s and %s: %s", (a: Grade, b: Grade, relation) => {
    const found = compareScopes({ ...scope, grade: a }, { ...scope, grade: b });
    expect([found.relation, found.differs]).toEqual([relation, ["kind"]]);
  });

  it("says of one scope given as two kinds of number that only the kind differs", () => {
    const found = compareScopes(scope, { ...scope, quantityKind: "at_least" });
    expect([found.relation, found.differs]).toEqual(["same", ["kind"]]);
  });

  it("knows every place it names", () => {
    const places = [...record.places.keys()].map(String);
    for (const [inner, wider] of [
      ["mosul-zanjili", "west-mosul"],
      ["mosul-zanjili", "mosul"],
      ["tokhar", "manbij-area"],
      ["al-mansoura", "al-mansoura-and-tabqa"],
    ] as const) {
      expect(places).toEqual(expect.arrayContaining([inner, wider]));
      const at = (placeId: string) => ({ ...scope, placeId: placeId as never });
      expect(compareScopes(at(wider), at(inner)).by.place).toBe("contains");
    }
  });
});
