import { describe, expect, it } from "vitest";
import { placeGroups } from "../../../src/charts/places/data";
import { buildScales, columnsOf, sectionsOf } from "../../../src/charts/places/layout";
import { messages as places } from "../../../src/charts/places/messages/en";
import {
  allRows,
  groupRows,
  type PlaceRow,
  type PlacesContext,
} from "../../../src/charts/places/rows";
import { placesSummary, placesTable } from "../../../src/charts/places/table";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { recordAsOf } from "../../../src/model/asOf";
import type { Day, Month } from "../../../src/model/day";
import { indexReleases } from "../../../src/model/releaseIndex";
import type { GovernorateCode } from "../../../src/model/types";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { PACKAGE } from "../../support/package";

const RELEASES = indexReleases(PACKAGE.strikes_by_place);

function context(patch: Partial<View> = {}, expanded: readonly string[] = []): PlacesContext {
  const view = { ...DEFAULT_VIEW, ...patch };
  return {
    language: ENGLISH,
    words: places,
    record: recordAsOf(PACKAGE.record, view.asof),
    view,
    expanded: new Set(expanded),
    tablesStatus: "ready",
  };
}

function texts(patch: Partial<View> = {}, unfolded: readonly string[] = []) {
  const view = { ...DEFAULT_VIEW, ...patch };
  const groups = placeGroups(recordAsOf(PACKAGE.record, view.asof), view, RELEASES);
  return groupRows(groups, context({ ...patch }, unfolded));
}

const strikes = (row: PlaceRow | null | undefined) =>
  row?.kind === "strikes" ? row.sum.strikes : null;

const block = (all: ReturnType<typeof texts>, key: string) =>
  all.find((one) => one.group.key === key);

describe("the comparison by place", () => {
  it("sets strikes beside estimates, country by country and governorate by governorate", () => {
    const all = texts();
    expect(strikes(block(all, "iraq-country")?.total)).toBe(12933);
    expect(strikes(block(all, "syria-country")?.total)).toBe(13993);
    expect(strikes(block(all, "SY-RA")?.total)).toBe(7155);
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
        ({ group: one }) => one.country === country && one.kind !== "country",
      );
      const sum = parts.reduce((total, part) => total + (strikes(part.total) ?? 0), 0);
      expect(sum).toBe(strikes(block(all, `${country}-country`)?.total));
    }
  });

  it("unfolds a governorate to its places, which add up to it", () => {
    const ninewa = block(texts({}, ["IQ-NI"]), "IQ-NI");
    expect(ninewa?.places[0]?.bar).toMatchObject({ name: "Mosul", figure: "3,224 strikes" });
    expect(ninewa?.places.reduce((sum, row) => sum + (strikes(row) ?? 0), 0)).toBe(
      strikes(ninewa?.total),
    );
  });

  it("keeps to the window, the day and the places asked for", () => {
    const raqqa = texts({ places: ["SY-RA" as GovernorateCode] });
    expect(raqqa.map((one) => one.group.key)).toEqual(["SY-RA"]);
    expect(strikes(block(texts({ asof: "2014-10-02" as Day }), "iraq-country")?.total)).toBe(7);
    const late = texts({ from: "2017-11" as Month });
    expect(late.every((one) => one.total === null)).toBe(true);
    expect(placesSummary(late, context())).toContain("No daily release with places");
  });

  it("says in its sentence and table what its marks say", () => {
    const all = texts();
    expect(placesSummary(all, context())).toMatch(
      /^The daily releases of 2 October 2014 to 31 October 2017 declare 26,926 strikes by place, in no governorate more than in Raqqa governorate \(7,155\)\./,
    );
    const rows = placesTable(all, context()).rows.map((row) => row.id);
    expect(rows).toEqual(all.flatMap((text) => allRows(text).map((row) => row.mark.id)));
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("gives no rate and says why", () => {
    const rate = { measure: "rate" } as const;
    expect(placesSummary(texts(rate), context(rate))).toMatch(
      /No rate is given by place: these strikes and the estimates do not cover the same time\.$/,
    );
  });

  it("tells a city from the governorate of the same name", () => {
    const names = block(texts(), "SY-RA")?.estimates.map((row) => row.bar.name);
    expect(names).toContain("Amnesty and Airwars, Raqqa city");
    expect(names).toContain("SNHR");
  });

  it("has one axis for the governorates of both countries and one for whole countries", () => {
    const sections = sectionsOf(texts());
    expect(sections.map(({ key }) => key)).toEqual(["countries", "iraq", "syria"]);
    const columns = columnsOf(1100);
    expect(columns).toEqual({ beside: true, width: 430 });
    const { strikes: scale } = buildScales(sections[0]?.groups ?? [], columns, "linear");
    expect(scale(13993)).toBeCloseTo(scale.range()[1] ?? 0, 6);
    const rest = buildScales(
      sections.slice(1).flatMap(({ groups }) => groups),
      columns,
      "linear",
    );
    expect(rest.strikes(7155)).toBeCloseTo(rest.strikes.range()[1] ?? 0, 6);
    expect(columnsOf(360)).toEqual({ beside: false, width: 360 });
  });

  it("sorts by name and by the newest publication", () => {
    const keys = (sort: View["sort"]) =>
      texts({ sort, places: ["iraq"] })
        .filter(({ group: one }) => one.kind === "governorate")
        .map((one) => one.group.key);
    expect(keys("value").slice(0, 3)).toEqual(["IQ-NI", "IQ-AN", "IQ-SD"]);
    expect(keys("name").slice(0, 3)).toEqual(["IQ-AN", "IQ-BG", "IQ-DI"]);
    expect(keys("published")[0]).toBe("IQ-NI");
  });
});
