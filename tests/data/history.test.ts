import { describe, expect, it } from "vitest";
import { historyRules } from "../../scripts/data/rules/history";
import { readRaw } from "../../scripts/read-package";
import type { HistoryEntry } from "../../src/model/historyTypes";
import { day } from "../model/smallRecord";
import { FOLDER, PACKAGE } from "../support/package";

const READ = readRaw(FOLDER);
/** What the rules say of the real rows under another history. */
const codes = (history: readonly HistoryEntry[]) =>
  historyRules(READ, { ...PACKAGE, history }).map(({ code }) => code);
const entry = (patch: Partial<HistoryEntry>): HistoryEntry => ({
  version: "2.0.0",
  date: day("2026-11-27"),
  change: "corrected",
  table: "estimates",
  rowId: "nl_mod-001",
  column: "kind",
  old: "exact",
  new: "about",
  reason: "a test",
  ...patch,
});

describe("the history of the package", () => {
  const { history } = PACKAGE;

  it("begins with the first release and ends with the present version", () => {
    expect(history[0]).toMatchObject({ version: "1.0.0", change: "released", new: "653" });
    expect(history.at(-1)?.version).toBe(READ.descriptor.version);
    expect(codes(history)).toEqual([]);
  });

  it("says of each row that was corrected what it was and why", () => {
    const corrected = (of: string) =>
      history.filter(({ change, version }) => change === "corrected" && version === of);
    expect(corrected("1.1.0")).toMatchObject([
      { rowId: "nl_mod-001", column: "victims", old: "assessed", new: "not_separated" },
      { rowId: "nyt-002", column: "victims", old: "civilians", new: "not_separated" },
    ]);
    expect(corrected("2.0.0").filter(({ column }) => column === "value")).toMatchObject([
      { rowId: "releases-iraq-2015-12-01", old: "431", new: "407" },
      { rowId: "releases-iraq-2016-06-01", old: "415", new: "377" },
      { rowId: "releases-syria-2016-06-01", old: "320", new: "296" },
      { rowId: "releases-iraq-2016-09-14", old: "171", new: "163" },
      { rowId: "releases-syria-2016-09-14", old: "182", new: "174" },
      { rowId: "rest-iraq-2015-08-09", old: "339", new: "363" },
      { rowId: "rest-iraq-2016-01-21", old: "185", new: "223" },
      { rowId: "rest-syria-2016-01-21", old: "78", new: "102" },
      { rowId: "rest-iraq-2016-09-14", old: "203", new: "85" },
      { rowId: "rest-syria-2016-09-14", old: "152", new: "68" },
    ]);
  });

  it.each([
    ["a row was added without a word", { change: "added", rowId: "nl_mod-001" }, "make 719"],
    ["a row it names is not there", { rowId: "nl_mod-999" }, "no such row in estimates"],
    ["a removed row is there", { change: "removed" }, "the row is still there"],
    ["a column it names is not there", { column: "sureness" }, "no such column in estimates"],
    ["the row says something else", { new: "range" }, "the row says about"],
    ["a change has another day", { date: day("2026-11-24") }, "not the day of its release"],
    ["a change names no row", { rowId: null }, "a change names its table and row"],
  ] as const)("is at fault where %s", (_, patch, code) => {
    expect(codes([...history, entry(patch)]).join()).toContain(code);
  });

  it("is invalid if a version was not released, or is not the last", () => {
    const unreleased = entry({ version: "2.1.0" });
    expect(codes([...history, unreleased])).toEqual(
      expect.arrayContaining(["wants one release a version", "the package is 2.0.0"]),
    );
  });

  it("uses the later of two corrections of a cell", () => {
    const twice = [...history, entry({ new: "range" }), entry({ old: "range" })];
    expect(codes(twice)).toEqual([]);
  });
});
