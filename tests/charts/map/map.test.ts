import { describe, expect, it } from "vitest";
import { getData, getFigures } from "../../../src/charts/map/data";
import { getGeography } from "../../../src/charts/map/geography";
import { layoutMap } from "../../../src/charts/map/layout";
import { mapRows } from "../../../src/charts/map/mapRows";
import { messages as words } from "../../../src/charts/map/messages/en";
import { PHASES } from "../../../src/charts/map/phases";
import type { MapContext, MarkedRow } from "../../../src/charts/map/rows";
import {
  buildNotes,
  subtitleWords,
  summarySentence,
  titleWords,
} from "../../../src/charts/map/summary";
import { mapTable } from "../../../src/charts/map/table";
import { unknownReasons } from "../../../src/charts/map/unknown";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { recordAsOf } from "../../../src/model/asOf";
import type { Month } from "../../../src/model/day";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

const LATEST = { asof: "latest" } as const;
const month = (text: string) => ({ from: text as Month, to: text as Month });

function show(patch: Partial<View> = {}) {
  const view = { ...DEFAULT_VIEW, ...patch };
  const record = recordAsOf(PACKAGE.record, view.asof);
  const context: MapContext = {
    language: ENGLISH,
    words,
    record,
    view,
    expanded: new Set(),
    tablesStatus: "ready",
  };
  const data = getData({ record, view, tables: PACKAGE });
  return { context, data, rows: mapRows(data, context) };
}

const figures = (rows: readonly MarkedRow[], measure: MarkedRow["measure"]) =>
  rows
    .filter((row) => row.measure === measure && row.quantity !== null && row.level !== "place")
    .map(({ name, quantity }) => `${name}: ${quantity && ENGLISH.format.quantity(quantity)}`);

const tooltip = (rows: readonly MarkedRow[], id: string) => {
  const content = rows.find((row) => row.id === id)?.mark.getTooltip?.();
  return content && [content.title, content.figure, ...content.lines];
};

describe("strikes on the map", () => {
  it("are those of the month's rows, province by province", () => {
    const { rows, data } = show({ ...LATEST, ...month("2017-08") });
    expect(figures(rows, "strikes")).toEqual([
      "Raqqa: 1,324",
      "Nineveh: 184",
      "Deir ez-Zor: 117",
      "Anbar: 67",
      "Hasakah: 47",
      "Kirkuk: 28",
      "Salah al-Din: 16",
    ]);
    expect(data.places[0]).toMatchObject({ place: { id: "raqqa" }, sum: { strikes: 1324 } });
    expect(tooltip(rows, "strikes:SY-RA")).toEqual([
      "Raqqa province",
      "1,324 strikes declared",
      "In daily reports, August 2017",
    ]);
  });

  it("are a minimum where only some days were found", () => {
    const { rows } = show({ ...LATEST, ...month("2018-11") });
    expect(figures(rows, "strikes")).toEqual(["Deir ez-Zor: at least 481"]);
    expect(tooltip(rows, "strikes:SY-DY")).toEqual([
      "Deir ez-Zor province",
      "at least 481 strikes declared",
      "In daily reports, November 2018",
      "A minimum: for some days no report was found.",
    ]);
  });

  it("are in all 32 provinces or not known, with the reason", () => {
    const provinces = (patch: Partial<View>) =>
      show(patch).rows.filter(({ id, level }) => id.startsWith("strikes:") && level === "province");
    expect(provinces({})).toHaveLength(32);
    expect(getGeography().provinces).toHaveLength(32);
    const reasons = (patch: Partial<View>) => [
      ...new Set(provinces(patch).flatMap((row) => row.reasons)),
    ];
    expect(reasons(month("2017-08"))).toEqual([]);
    expect(reasons(month("2014-09"))).toEqual(["before_releases"]);
    expect(reasons(month("2018-03"))).toEqual(["days_not_found"]);
    expect(reasons(month("2019-02"))).toEqual(["place_not_declared"]);
    expect(tooltip(show(month("2019-02")).rows, "strikes:IQ-BA")).toEqual([
      "Basra province",
      "no strike with a known place",
      "From 16 December 2018 the Coalition no longer said where.",
    ]);
    const whole = { from: null, to: null };
    expect(unknownReasons(whole, day("2016-12-01"))).toEqual(["before_releases"]);
    expect(unknownReasons(whole, "latest")).toHaveLength(3);
  });

  it("leave out what was declared after the day", () => {
    const { rows } = show({ asof: day("2016-12-01") });
    expect(figures(rows, "strikes").slice(0, 3)).toEqual([
      "Nineveh: 4,732",
      "Anbar: 3,579",
      "Aleppo: 2,929",
    ]);
    expect(figures(rows, "strikes")).toContain("Iraq, province not known: 324");
  });
});

describe("civilians killed on the map", () => {
  it("have Airwars' range and what the Coalition accepted, month by month", () => {
    const { rows } = show({ ...LATEST, ...month("2017-08") });
    expect(figures(rows, "killed")).toEqual([
      "Raqqa: 531 to 754",
      "Hasakah: 39 to 61",
      "Deir ez-Zor: 2 to 8",
    ]);
    expect(figures(rows, "conceded")).toEqual(["Raqqa: 73 to 74", "Hasakah: 1", "Deir ez-Zor: 0"]);
    expect(tooltip(rows, "killed:SY-RA")).toEqual([
      "Raqqa province",
      "531 to 754 killed",
      "87 incidents that Airwars grades likely",
      "August 2017",
      "Airwars’ pages on 31 July 2026, added up by us",
    ]);
  });

  it("add up to the likely incidents of the whole campaign", () => {
    const { rows, data } = show(LATEST);
    expect(figures(rows, "killed").slice(0, 5)).toEqual([
      "Raqqa: 3,093 to 4,550",
      "Deir ez-Zor: 1,554 to 3,531",
      "Aleppo: 522 to 831",
      "Hasakah: 381 to 512",
      "Idlib: 91 to 123",
    ]);
    const parts = data.phases.map(({ killed }) =>
      [...(killed?.killed.values() ?? [])].reduce((sum, { total }) => sum + total.incidents, 0),
    );
    expect(parts.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1207);
    expect(parts.every((count) => count > 50)).toBe(true);
  });

  it("say of Iraq that nobody published them by province", () => {
    const iraq = show(LATEST).rows.find(({ id }) => id === "killed:iraq");
    expect(iraq?.quantity).toBeNull();
    expect(iraq?.mark.label).toBe(
      "Iraq: no count by province found. Airwars’ list by province covers Syria only. For Iraq none was found.",
    );
  });

  it("are not on the map before they were public", () => {
    for (const asof of [DEFAULT_VIEW.asof, day("2026-07-30")]) {
      const { rows, data } = show({ asof });
      expect(data.killed).toBeNull();
      expect(rows.every(({ measure }) => measure === "strikes")).toBe(true);
      expect(data.phases.every(({ killed }) => killed === null)).toBe(true);
    }
    expect(show({ asof: day("2026-07-31") }).data.killed).not.toBeNull();
  });
});

describe("the map in words", () => {
  it("states how concentrated the strikes were", () => {
    const { rows, data, context } = show();
    expect(titleWords(rows, context)).toBe(
      "4 of 32 provinces had 21,857 of the 28,969 strikes with a known place",
    );
    expect(subtitleWords(data, context)).toBe(
      "US-led Coalition strikes with a known place, by province (governorate), October 2014 to December 2018: all days to October 2017, then only some",
    );
    const whole = show({ to: "2017-10" as Month });
    expect(subtitleWords(whole.data, whole.context)).toBe(
      "Strikes the US-led Coalition declared, by province (governorate), October 2014 to October 2017",
    );
    expect(buildNotes(rows, data, context)).toEqual([
      "The Coalition declared 34,514 strikes; 28,969 of them have a known place. The chart by place has fewer, because it ends in October 2017.",
      "Hatched: not known. It does not mean zero.",
      "Made with Natural Earth (public domain). Boundaries are de facto; no position on their status.",
    ]);
  });

  it("names the months of both maps where there are two", () => {
    const { rows, data, context } = show(LATEST);
    expect(titleWords(rows, context)).toBe(
      "4 of 32 provinces had most of the strikes; in Syria Airwars counted most deaths in Raqqa",
    );
    expect(subtitleWords(data, context)).toBe(
      "By province (governorate): US-led Coalition strikes, October 2014 to December 2018; civilians killed in Syria, September 2014 to December 2025",
    );
    expect(summarySentence(rows, data, context)).toBe(
      "Of the 28,969 strikes with a known place (October 2014 to December 2018), 21,857 were in Raqqa, Nineveh, Anbar and Deir ez-Zor. In Syria Airwars counted the most civilians killed in Raqqa: 3,093 to 4,550. The Coalition accepted 399 to 401 of them.",
    );
  });

  it("calls a sum of nobody killed none counted, as the chart of answers does", () => {
    const { rows } = show(LATEST);
    const homs = rows.find(({ id }) => id === "killed:SY-HI");
    expect(homs?.mark.label).toContain("Homs province: none counted killed.");
  });

  it("warns where the months differ, and says where they are the same", () => {
    const first = (patch: Partial<View>) => {
      const { rows, data, context } = show({ ...LATEST, ...patch });
      return buildNotes(rows, data, context)[0];
    };
    expect(first({})).toBe(
      "The two maps cover different months and places. Never divide one number by the other.",
    );
    expect(first(month("2017-08"))).toBe(
      "Both maps show the same months. A strike is placed near a town, a death where it happened.",
    );
  });

  it("counts nothing before its tables have arrived", () => {
    const { context } = show();
    const waiting: MapContext = { ...context, tablesStatus: "loading" };
    const { view, record } = waiting;
    const data = getData({ record, view, tables: {} });
    expect(buildNotes(mapRows(data, waiting), data, waiting)).toEqual([
      "Made with Natural Earth (public domain). Boundaries are de facto; no position on their status.",
    ]);
  });

  it("finds a sentence where no strike has a place", () => {
    const { rows, context } = show({ ...LATEST, ...month("2019-02") });
    expect(titleWords(rows, context)).toBe("In Syria Airwars counted most deaths in Deir ez-Zor");
    expect(titleWords(show(month("2019-02")).rows, context)).toBe(
      "Where were strikes declared, and civilians killed?",
    );
  });

  it("has the rows of the marks in its table", () => {
    const { rows, data, context } = show(LATEST);
    const table = mapTable(rows, data, context);
    expect(table.rows.map(({ id }) => id)).toEqual(rows.map(({ mark }) => mark.id));
    const raqqa = table.rows.find(({ id }) => id === "conceded:SY-RA")?.cells;
    expect(raqqa && Object.values(raqqa).map(({ text }) => text)).toEqual([
      "Raqqa province",
      "Province (governorate)",
      "Syria",
      "Civilians killed, accepted by the Coalition",
      "US-led Coalition, as Airwars lists it",
      "399 to 401",
      "399",
      "401",
      "September 2014 to December 2025",
      "Of the same 693 incidents that Airwars lists; Airwars’ pages on 31 July 2026, added up by us",
    ]);
  });
});

describe("figures of the map", () => {
  const input = (view: View) => ({
    record: recordAsOf(PACKAGE.record, view.asof),
    view,
    tables: PACKAGE,
  });

  it("are its rows with a number", () => {
    const { rows } = show(LATEST);
    const keys = getFigures(input({ ...DEFAULT_VIEW, ...LATEST })).map(({ key }) => key);
    expect(keys).toHaveLength(rows.filter(({ quantity }) => quantity !== null).length);
    expect(keys).toContain("strikes_by_month/map/SY-RA");
    expect(keys).toContain("coalition_answers/map/SY-RA");
  });

  it("are none in an edition without the tables", () => {
    expect(getFigures({ ...input(DEFAULT_VIEW), tables: {} })).toEqual([]);
  });
});

describe("the layout of the maps", () => {
  const place = (size: { width: number; height: number | null }, patch: Partial<View> = LATEST) => {
    const { context, data, rows } = show(patch);
    const labels = { rows, strikesMonths: "", killedMonths: "" };
    const isCompact = size.height !== null;
    const unused = { marks: [], table: { columns: [], rows: [] }, notes: [], help: [] };
    const texts = { title: "", subtitle: "", summary: "", sourceNames: [] };
    return layoutMap(
      { data, labels: { ...labels, ...unused, ...texts }, context },
      { ...size, isCompact },
    );
  };

  it("draws strikes by area: four times as many have twice the radius", () => {
    const { circles } = place({ width: 1136, height: null }).strikes.map;
    const radius = (id: string) => circles.find(({ row }) => row.id === id)?.radius ?? 0;
    expect(radius("strikes:raqqa") / radius("strikes:deir-ez-zor")).toBeCloseTo(
      Math.sqrt(6250 / 1494),
    );
  });

  it("nests what was accepted in the lowest count, and that in the highest", () => {
    const squares = place({ width: 1136, height: null }).killed?.map.squares ?? [];
    expect(squares).toHaveLength(7);
    for (const { lowest, highest, conceded } of squares) {
      expect(lowest).toBeLessThanOrEqual(highest);
      expect(conceded?.side).toBeLessThanOrEqual(lowest);
    }
    expect(squares[0]?.label?.lines).toEqual([
      "Raqqa",
      "3,093 to 4,550 killed",
      "accepted: 399 to 401",
    ]);
  });

  it("names every province with strikes on a wide map, and at most eight on a small one", () => {
    const names = (width: number) =>
      place({ width, height: null }).strikes.map.labels.flatMap(({ id, lines }) =>
        /^strikes:(IQ|SY)-/.test(id) ? [lines[0]] : [],
      );
    expect(names(1136)).toHaveLength(13);
    expect(names(1136)).toEqual(expect.arrayContaining(["Hasakah", "Salah al-Din", "Kirkuk"]));
    expect(names(328).length).toBeLessThanOrEqual(8);
  });

  it("names the largest towns, but none that its province names", () => {
    const lines = place({ width: 1200, height: null }).strikes.map.labels.map(
      (label) => label.lines,
    );
    const towns = lines.flatMap((label) => (label.length === 1 ? label : []));
    expect(towns).toEqual(["Mosul", "Abu Kamal", "Ramadi"]);
    expect(lines.filter(([name]) => name === "Raqqa")).toEqual([["Raqqa", "7,155"]]);
  });

  it("names every province with incidents, by its name alone where there is no more room", () => {
    for (const width of [706, 1136]) {
      const squares = place({ width, height: null }).killed?.map.squares ?? [];
      expect(squares.map(({ label }) => label?.lines[0]).sort()).toEqual([
        "Aleppo",
        "Deir ez-Zor",
        "Hasakah",
        "Homs",
        "Idlib",
        "Raqqa",
        "Rif Dimashq",
      ]);
    }
  });

  it("keeps labels apart and inside the map", () => {
    for (const width of [328, 706, 1136]) {
      const { base, labels } = place({ width, height: null }).strikes.map;
      expect(labels.length).toBeGreaterThanOrEqual(4);
      for (const { y, lines } of labels) {
        expect(y).toBeGreaterThan(0);
        expect(y + (lines.length - 1) * 14).toBeLessThan(base.height);
      }
      const tops = labels.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
      expect(new Set(tops).size).toBe(tops.length);
    }
  });

  it("has one map or two in a compact plot, within its height", () => {
    const wide = place({ width: 610, height: 250 });
    expect([wide.height, wide.killed === null]).toEqual([250, false]);
    expect(wide.strikes.y + wide.strikes.map.base.height).toBeLessThanOrEqual(250);
    expect(wide.keys).toEqual({ greys: [0, 0], squares: [317, 0] });
    const low = place({ width: 330, height: 120 });
    expect([low.height, low.killed]).toEqual([120, null]);
    expect(low.strikes.map.base.height).toBe(120);
    const narrow = place({ width: 330, height: 300 });
    expect(narrow.killed).toBeNull();
    expect(narrow.note?.lines.join(" ")).toBe(
      "In Syria Airwars counted the most civilians killed in Raqqa: 3,093 to 4,550.",
    );
    expect(place({ width: 610, height: 250 }, {}).killed).toBeNull();
  });

  it("has towns in a compact plot only where the map is wide enough to name places", () => {
    const towns = (width: number, height: number, patch: Partial<View>) =>
      place({ width, height }, patch).strikes.map.circles.length;
    expect(towns(610, 400, {})).toBeGreaterThan(20);
    expect([towns(330, 300, {}), towns(610, 300, LATEST)]).toEqual([0, 0]);
  });

  it("shows the parts of the campaign until months are chosen", () => {
    expect(place({ width: 1136, height: null }).phases.map(({ map }) => map.lines)).toEqual([
      ["8,768 strikes placed", "435 to 598 killed in Syria"],
      ["7,802 strikes placed", "689 to 1,118 killed in Syria"],
      ["10,356 strikes placed", "3,241 to 4,842 killed in Syria"],
      ["at least 2,043 strikes placed", "1,176 to 2,812 killed in Syria"],
    ]);
    expect(8768 + 7802 + 10356 + 2043).toBe(28969);
    expect(PHASES).toHaveLength(4);
    expect(place({ width: 1136, height: null }, month("2017-08")).phases).toEqual([]);
  });
});
