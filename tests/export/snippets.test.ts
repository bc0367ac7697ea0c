import { beforeAll, describe, expect, test } from "vitest";
import { places } from "../../src/charts/places";
import { type ReferencedRows, referencedRows } from "../../src/export/rows/referencedRows";
import { SNIPPETS, snippet } from "../../src/export/snippets";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { recordAsOf } from "../../src/model/asOf";
import { DEFAULT_VIEW } from "../../src/url/view";
import { PACKAGE } from "../support/package";

const BASE = "https://example.org/data/";
let wanted: ReferencedRows;

beforeAll(async () => {
  const { getLabels } = await places.load("en");
  const record = recordAsOf(PACKAGE.record, DEFAULT_VIEW.asof);
  const { strikes_by_place } = PACKAGE;
  const { table } = getLabels(
    { record, view: DEFAULT_VIEW, tables: { strikes_by_place } },
    ENGLISH,
  );
  wanted = referencedRows(table);
});

describe("a snippet", () => {
  test("loads every estimate of the chart and every release day behind its sums", () => {
    expect([...wanted.byId.keys()]).toEqual(["estimates"]);
    expect(wanted.releases).toMatchObject({ first: "2014-10-02", last: "2017-10-31" });
    const ids = new Set<string>(wanted.releases?.placeIds);
    const known = PACKAGE.places.filter(({ id }) => ids.has(id));
    expect(known).toHaveLength(ids.size);
  });

  test.each(SNIPPETS)("in %s names the addresses, the columns and the rows", (kind) => {
    const text = snippet(kind, wanted, BASE);
    expect(text).toContain(BASE);
    for (const table of ["estimates", "strikes_by_place"]) expect(text).toContain(table);
    const ids = wanted.byId.get("estimates") ?? [];
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids)
      expect(text).toContain(kind === "sheets" ? id.replaceAll(".", "[.]") : id);
    for (const id of wanted.releases?.placeIds ?? []) expect(text).toContain(id);
    const columns = { sheets: ["id", "place_id"], excel: ["[id]", "[place_id]", "[release_date]"] };
    const named = { ...columns, python: ['"id"', '"place_id"', '"release_date"'] };
    const all = { ...named, r: ["$id", "$place_id", "$release_date"] };
    const own = { ...all, javascript: ["row.id", "place_id", "release_date"] }[kind];
    for (const column of own) expect(text).toContain(column);
  });

  test("for pandas and R reads the labels of empty cells as missing, all of them", () => {
    const labels = ["not_reported", "not_seen", "not_stated", "not_applicable"];
    for (const kind of ["python", "r"] as const)
      for (const label of labels) expect(snippet(kind, wanted, BASE)).toContain(`"${label}"`);
  });
});
