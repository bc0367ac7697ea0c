import { describe, expect, it } from "vitest";
import { placeBlocks } from "../../../src/charts/places/blocks";
import { blockTexts, placesSummary, placesTable, rowsOf } from "../../../src/charts/places/text";
import type { Day, Month } from "../../../src/data/day";
import type { GovernorateCode } from "../../../src/data/types";
import { asOf } from "../../../src/record/asof";
import { ENGLISH } from "../../../src/text/language";
import { DEFAULT_VIEW, type View } from "../../../src/view/view";
import { PACKAGE } from "../../support/package";

function texts(patch: Partial<View> = {}, unfolded: readonly string[] = []) {
  const view = { ...DEFAULT_VIEW, ...patch };
  const record = asOf(PACKAGE.record, view.asof);
  const blocks = placeBlocks(record, view, PACKAGE.strikes_by_place);
  return blockTexts(blocks, record, new Set(unfolded), ENGLISH);
}

const block = (all: ReturnType<typeof texts>, key: string) =>
  all.find((one) => one.block.key === key);

describe("the comparison by place", () => {
  it("sets strikes beside estimates, country by country and governorate by governorate", () => {
    const all = texts();
    expect(block(all, "iraq-country")?.total?.strikes).toBe(9073);
    expect(block(all, "syria-country")?.total?.strikes).toBe(4996);
    expect(block(all, "SY-RA")?.total?.strikes).toBe(666);
    expect(block(all, "SY-RA")?.estimates.map((row) => row.bar.figure)).toContain(
      "more than 1,600",
    );
    expect(block(all, "IQ-NI")?.estimates.map((row) => row.bar.figure)).toContain("1,066 to 1,579");
  });

  it("never turns a missing side into zero", () => {
    const all = texts();
    expect(block(all, "SY-DR")?.total).toBeNull();
    expect(block(all, "SY-DR")?.estimates).toHaveLength(1);
    expect(block(all, "IQ-AN")?.estimates).toEqual([]);
  });

  it("adds up: governorates and unassigned places make the country", () => {
    const all = texts();
    for (const country of ["iraq", "syria"]) {
      const parts = all.filter(
        ({ block: one }) => one.country === country && one.kind !== "country",
      );
      const sum = parts.reduce((total, part) => total + (part.total?.strikes ?? 0), 0);
      expect(sum).toBe(block(all, `${country}-country`)?.total?.strikes);
    }
  });

  it("unfolds a governorate to its places, which add up to it", () => {
    const ninewa = block(texts({}, ["IQ-NI"]), "IQ-NI");
    expect(ninewa?.places[0]?.bar).toMatchObject({ name: "Mosul", figure: "1,770 strikes" });
    expect(ninewa?.places.reduce((sum, row) => sum + row.strikes, 0)).toBe(ninewa?.total?.strikes);
  });

  it("keeps to the window, the day and the places asked for", () => {
    const raqqa = texts({ places: ["SY-RA" as GovernorateCode] });
    expect(raqqa.map((one) => one.block.key)).toEqual(["SY-RA"]);
    expect(block(texts({ asof: "2014-10-02" as Day }), "iraq-country")?.total?.strikes).toBe(7);
    const late = texts({ from: "2017-01" as Month });
    expect(late.every((one) => one.total === null)).toBe(true);
    expect(placesSummary(late, ENGLISH)).toContain("No daily release with places");
  });

  it("says in its sentence and table what its marks say", () => {
    const all = texts();
    expect(placesSummary(all, ENGLISH)).toMatch(
      /^The daily releases of 2 Oct 2014 to 17 Oct 2016 found declare 14,069 strikes by place, most of them in Nineveh governorate \(4,\d{3}\)\./,
    );
    const rows = placesTable(all, ENGLISH).rows.map((row) => row.id);
    expect(rows).toEqual(all.flatMap((text) => rowsOf(text).map((row) => row.mark.id)));
    expect(new Set(rows).size).toBe(rows.length);
  });
});
