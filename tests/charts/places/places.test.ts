import { describe, expect, it } from "vitest";
import { layoutCard } from "../../../src/charts/places/cardLayout";
import { killedCards } from "../../../src/charts/places/killedCards";
import { messages as places } from "../../../src/charts/places/messages/en";
import { placeGroups } from "../../../src/charts/places/placeGroups";
import { allRows, type PlacesContext, type StrikesRow } from "../../../src/charts/places/rows";
import { strikesList } from "../../../src/charts/places/strikesList";
import { compactCard, placesSummary, placesTitle } from "../../../src/charts/places/summary";
import { placesTable } from "../../../src/charts/places/table";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { recordAsOf } from "../../../src/model/asOf";
import type { Day, Month } from "../../../src/model/day";
import type { GovernorateCode } from "../../../src/model/ids";
import { indexReleases } from "../../../src/model/releaseIndex";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { PACKAGE } from "../../support/package";

const RELEASES = indexReleases(PACKAGE.strikes_by_place);
const RAQQA = { places: ["SY-RA" as GovernorateCode] };

function context(patch: Partial<View> = {}): PlacesContext {
  const view = { ...DEFAULT_VIEW, ...patch };
  return {
    language: ENGLISH,
    words: places,
    record: recordAsOf(PACKAGE.record, view.asof),
    view,
    expanded: new Set(),
    tablesStatus: "ready",
  };
}

function lists(patch: Partial<View> = {}) {
  const one = context(patch);
  const groups = placeGroups(one.record, one.view, RELEASES);
  const [strikes, cards] = [strikesList(groups, one), killedCards(groups, one)];
  return { same: null, strikes, cards, compactCard: compactCard(strikes, cards, one) };
}

const named = (rows: readonly StrikesRow[]) => rows.map(({ bar }) => `${bar.name}: ${bar.figure}`);
const total = (rows: readonly StrikesRow[]) =>
  rows.reduce((n, { bar }) => n + (bar.quantity?.kind === "exact" ? bar.quantity.value : 0), 0);

describe("where strikes were declared", () => {
  it("ranks the provinces of both countries, and gives whole countries no bar", () => {
    const { countries, provinces } = lists().strikes;
    expect(named(countries)).toEqual([
      "Syria, all places: 13,993 strikes",
      "Iraq, all places: 12,933 strikes",
    ]);
    expect(countries.map(({ bar }) => bar.quantity)).toEqual([null, null]);
    expect(named(provinces).slice(0, 6)).toEqual([
      "Raqqa: 7,155",
      "Nineveh: 6,347",
      "Anbar: 4,203",
      "Aleppo: 3,004",
      "Deir ez-Zor: 2,173",
      "Hasakah: 1,408",
    ]);
  });

  it("adds up: provinces and places make the countries", () => {
    const { countries, provinces, places: all } = lists().strikes;
    expect(countries.reduce((n, { sum }) => n + sum.strikes, 0)).toBe(26926);
    expect(total(provinces)).toBe(26926);
    expect(total(all)).toBe(26926);
    expect(named(all)[0]).toBe("Raqqa: 6,250");
  });

  it("keeps to the window, the day and the places asked for", () => {
    expect(lists(RAQQA).strikes.provinces.map(({ mark }) => mark.id)).toEqual(["strikes-SY-RA"]);
    expect(named(lists({ asof: "2014-10-02" as Day }).strikes.countries)).toEqual([
      "Iraq, all places: 7 strikes",
      "Syria, all places: 4 strikes",
    ]);
    const late = { from: "2017-11" as Month };
    expect(lists(late).strikes).toMatchObject({ countries: [], provinces: [], sum: null });
    expect(placesSummary(lists(late), context(late))).toContain("No daily report with places");
  });

  it("sorts by name and by the newest release", () => {
    const names = (sort: View["sort"]) =>
      named(lists({ sort, places: ["iraq"] }).strikes.provinces);
    expect(names("name").slice(0, 3)).toEqual(["Anbar: 4,203", "Baghdad: 41", "Diyala: 1"]);
    const releases = lists({ sort: "published" }).strikes.provinces.map(
      ({ sum }) => sum.lastRelease,
    );
    expect(releases).toEqual([...releases].sort().reverse());
  });
});

describe("civilians killed, place by place", () => {
  it("has Raqqa and Mosul first, then cities, provinces and countries", () => {
    expect(lists().cards.map(({ heading }) => heading)).toEqual([
      "Raqqa city, June 2017 to October 2017",
      "Mosul, October 2016 to July 2017",
      "Mayadin, May 2017 to June 2017",
      "Manbij area, May 2016 to July 2016",
      "Raqqa province, since September 2014",
      "Aleppo province, since September 2014",
      "Deir ez-Zor province, since September 2014",
      "Hasakah province, since September 2014",
      "Idlib province, since September 2014",
      "Homs province, since September 2014",
      "Daraa province, since September 2014",
      "Syria, since September 2014",
      "Iraq, December 2015 to May 2016",
    ]);
  });

  it("gives every count with who says so, highest first", () => {
    const [raqqa, mosul] = lists().cards;
    expect(raqqa?.rows.map(({ name, figure }) => `${name}: ${figure}`)).toEqual([
      "Amnesty and Airwars: more than 1,600",
      "Airwars: at least 1,450",
      "SOHR: 1,130",
      "SNHR: 1,058",
      "SOHR: 785",
      "Coalition (CJTF-OIR): at least 180",
    ]);
    expect(mosul?.rows.map(({ figure }) => figure)).toEqual(["1,066 to 1,579", "at least 326"]);
  });

  it("draws under each count the months it covers, on a calendar of whole years", () => {
    const [raqqa] = lists().cards;
    const { years, rows } = layoutCard(raqqa?.rows ?? [], 1200);
    expect(years.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019]);
    const [first] = rows;
    const at = (year: number) => years.find((one) => one.year === year)?.x ?? 0;
    expect(first?.stretch.isOpen).toBe(false);
    expect(first?.stretch.x).toBeCloseTo(at(2017) + ((at(2018) - at(2017)) * 156) / 365, 0);
    expect(first?.stretch.width).toBeCloseTo(((at(2018) - at(2017)) * 133) / 365, 0);
    const syria = lists().cards.find(({ key }) => key === "SY-HL");
    expect(layoutCard(syria?.rows ?? [], 1200).rows[0]?.stretch.isOpen).toBe(true);
  });

  it("never overlaps, and keeps to the height of a compact frame", () => {
    const rows = lists().cards[0]?.rows ?? [];
    for (const width of [280, 360, 640, 1200]) {
      const whole = layoutCard(rows, width);
      expect(whole.rows).toHaveLength(6);
      whole.rows.forEach((row, at) => {
        const next = whole.rows[at + 1]?.top ?? whole.height;
        for (const line of row.lines) expect(line.y).toBeLessThan(next);
      });
      const compact = layoutCard(rows, width, 160);
      expect(compact.height).toBeLessThanOrEqual(160);
      expect(compact.rows.length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("the comparison by place", () => {
  it("says in its title and its sentence where most strikes fell", () => {
    expect(placesTitle(lists(), context())).toBe(
      "Raqqa province was hit most: 7,155 of the 26,926 strikes reported with a place",
    );
    expect(placesSummary(lists(), context())).toBe(
      "Of the 26,926 strikes that the daily reports of 2 October 2014 to 31 October 2017 give with a place, 7,155 were in Raqqa province, more than in any other province. Below are 24 counts of civilians killed by place, each with its own dates.",
    );
  });

  it("shows in a compact frame of one province the counts of its first place", () => {
    const compact = { embed: "places", form: "compact" } as const;
    expect(lists(compact).compactCard).toBeNull();
    const raqqa = { ...compact, ...RAQQA };
    expect(lists(raqqa).compactCard?.key).toBe("raqqa");
    expect(placesTitle(lists(raqqa), context(raqqa))).toBe(
      "Civilians killed in Raqqa city: what each source counted",
    );
    expect(lists({ ...compact, from: "2017-11" as Month }).compactCard?.key).toBe("SY-DY");
  });

  it("has each mark as one row of its table", () => {
    const all = lists();
    const ids = placesTable(allRows(all), context()).rows.map(({ id }) => id);
    expect(ids).toEqual(allRows(all).map(({ mark }) => mark.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
