import { describe, expect, it } from "vitest";
import { battleCards } from "../../../src/charts/places/battleCards";
import { getData, getFigures } from "../../../src/charts/places/data";
import { fitSame } from "../../../src/charts/places/fitSame";
import { killedCards } from "../../../src/charts/places/killedCards";
import { layoutPlaces } from "../../../src/charts/places/layout";
import { messages as places } from "../../../src/charts/places/messages/en";
import { allRows, type PlacesContext, type SameLabels } from "../../../src/charts/places/rows";
import { layoutSame } from "../../../src/charts/places/sameLayout";
import { sameLabels } from "../../../src/charts/places/sameRows";
import { sameNotes, sameSubtitle, sameTitle } from "../../../src/charts/places/sameSummary";
import { strikesList } from "../../../src/charts/places/strikesList";
import { placesTable } from "../../../src/charts/places/table";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { recordAsOf } from "../../../src/model/asOf";
import type { Day, Month } from "../../../src/model/day";
import type { GovernorateCode, SourceId } from "../../../src/model/ids";
import { BATTLE_IDS, type BattleId, DEFAULT_VIEW, type View } from "../../../src/url/view";
import { PACKAGE } from "../../support/package";

const LATEST = { asof: "latest" } as const;
const month = (text: string) => text as Month;

function shown(patch: Partial<View>) {
  const view: View = { ...DEFAULT_VIEW, ...LATEST, ...patch };
  const record = recordAsOf(PACKAGE.record, view.asof);
  const input = { record, view, tables: PACKAGE };
  const context: PlacesContext = {
    language: ENGLISH,
    words: places,
    record,
    view,
    expanded: new Set(),
    tablesStatus: "ready",
  };
  const { groups, same } = getData(input);
  const labels = same === null ? null : sameLabels(same, context);
  return { context, groups, labels, same, input };
}

function labelsOf(patch: Partial<View>): SameLabels {
  const { labels } = shown(patch);
  if (labels === null) throw new Error("nothing to compare");
  return labels;
}

/** Name, then the words of each cell. */
const textOf = ({ lines }: SameLabels) =>
  lines.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)].join(" | "));

const battle = (id: BattleId, patch: Partial<View> = {}) => ({ battle: id, ...patch });

describe("a battle by day", () => {
  it("says that deaths are not loaded, not that there are none, until their table is there", () => {
    const view = { ...DEFAULT_VIEW, ...LATEST, ...battle("raqqa") };
    const { airwars_battles: _, ...tables } = PACKAGE;
    const same = getData({ record: PACKAGE.record, view, tables }).same;
    const [raqqa] = same?.places ?? [];
    expect([raqqa?.killed, raqqa?.conceded]).toEqual([
      { missing: "not_loaded" },
      { missing: "not_loaded" },
    ]);
    expect(raqqa?.strikes).toHaveProperty("sum");
  });

  it("has three figures for Raqqa, with their dates and the incidents behind them", () => {
    const raqqa = labelsOf(battle("raqqa"));
    expect(textOf(raqqa)).toEqual(["Raqqa city | 4,169 | 1,787 to 2,351 | 186 to 187"]);
    expect(raqqa.period).toBe("6 June 2017 to 17 October 2017");
    expect(raqqa.lines[0]?.cells.map(({ detail }) => detail)).toEqual([
      "",
      "in 365 incidents",
      "39 of 365 incidents",
    ]);
    expect(Object.values(raqqa.headings).map(({ source }) => source)).toEqual([
      "daily reports to 18 October 2017",
      "Airwars’ pages on 31 July 2026",
      "answers on Airwars’ pages, 31 July 2026",
    ]);
    expect(raqqa.isComparable).toBe(true);
    expect(raqqa.lanes).toEqual([]);
  });

  it("says in its title what was declared, counted and accepted", () => {
    const title = (id: BattleId) => {
      const { context } = shown(battle(id));
      return sameTitle(labelsOf(battle(id)), context);
    };
    expect(BATTLE_IDS.map(title)).toEqual([
      "Mosul: 1,253 strikes. Nobody has published the deaths incident by incident",
      "Raqqa province (battle of Tabqa and al-Mansoura): 638 strikes. Killed: 497 to 1,005 (Airwars), 101 (Coalition)",
      "Raqqa: 4,169 strikes. Killed: 1,787 to 2,351 (Airwars), 186 to 187 (Coalition)",
      "Deir ez-Zor province (battle of Hajin and Baghuz): 699 to 2,089 killed (Airwars), 34 to 94 accepted (Coalition)",
    ]);
    const { context } = shown(battle("raqqa"));
    expect(sameSubtitle(labelsOf(battle("raqqa")), context)).toContain(
      "by day, 6 June 2017 to 17 October 2017",
    );
    expect(sameNotes(labelsOf(battle("raqqa")), context)).toContain(
      "These are the days of the battle. Whole months give a little more.",
    );
  });

  it("says of Mosul plainly which two nobody has published incident by incident", () => {
    expect(textOf(labelsOf(battle("mosul")))).toEqual([
      "Mosul | 1,253 | not published by incident | not published by incident",
    ]);
  });

  it("sets strikes of some days apart from the deaths, not drawn, with the months known", () => {
    const { context } = shown(battle("hajin-baghuz"));
    const hajin = labelsOf(battle("hajin-baghuz"));
    expect(textOf(hajin)).toEqual([
      "Deir ez-Zor province | 699 to 2,089 | 34 to 94 | at least 1,252",
    ]);
    expect(hajin.headings.at(-1)?.name).toBe("Strikes declared, some days only");
    expect(sameSubtitle(hajin, context)).toBe(
      "Deaths, 10 September 2018 to 23 March 2019. Strikes by place are known for some days only, so they do not compare.",
    );
    const layout = layoutSame(hajin, places.same.lanes, { width: 1200, type: "linear" });
    const drawn = layout.lines.flatMap(({ cells }) =>
      cells.map(({ column, bar }) => [column, bar !== null]),
    );
    expect(drawn).toEqual([
      ["killed", true],
      ["conceded", true],
      ["strikes", false],
    ]);
    expect(hajin.lanes[0]?.runs).toEqual([
      { start: "2018-09-01", end: "2018-12-31", state: "some_days" },
      { start: "2019-01-01", end: "2019-03-31", state: "not_known" },
    ]);
  });

  it("has the counts of its time below it, the Coalition's as a list of their own", () => {
    const { groups, context, labels, same } = shown(battle("raqqa"));
    if (same === null) throw new Error("no battle");
    const cards = battleCards(killedCards(groups, context), same, labels, context);
    expect(
      cards.map(({ heading, rows }) => [
        heading,
        ...rows.map(({ name, figure, lines }) => `${name}: ${figure}; ${lines[0]?.text}`),
      ]),
    ).toEqual([
      [
        "What others counted in Raqqa city",
        "Amnesty and Airwars: more than 1,600; The same days; published 25 April 2019",
        "Airwars: at least 1,450; The same days; published January 2018",
        "SOHR: 1,130; 6 June 2017 to 20 October 2017; published October 2017; air strikes only",
        "SNHR: 1,058; 6 June 2017 to 19 October 2017; published 19 October 2017",
        "SOHR: 785; 6 June 2017 to 24 August 2017; published 24 August 2017; air strikes only",
      ],
      [
        "The Coalition’s earlier figures for Raqqa city (today: 186 to 187)",
        "Oct 2014 to Oct 2017: 318; Published 25 April 2019",
        "The same days: at least 180; Published 25 April 2019",
      ],
    ]);
    // Three years do not compare with a battle, and the row says so.
    const longer = cards[1]?.rows.find(({ estimate }) => estimate.id === "cjtf_oir-027");
    expect(longer?.badge?.label).toBe("what differs: Coalition (CJTF-OIR), Raqqa city");
  });

  it("shows on an earlier day what was declared by then, and says what came later", () => {
    const then = battle("raqqa", { asof: "2019-06-28" as Day });
    expect(textOf(labelsOf(then))).toEqual([
      "Raqqa city | 4,169 | not known on this day | not known on this day",
    ]);
    const during = battle("raqqa", { asof: "2017-08-01" as Day });
    expect(textOf(labelsOf(during))[0]).toContain("Raqqa city | not known on this day");
  });
});

describe("provinces and cities for the same months", () => {
  it("have all three figures in Syria, and only strikes in Iraq", () => {
    const all = labelsOf({});
    expect(all.period).toBe("October 2014 to October 2017");
    expect(textOf(all)).toEqual([
      "Raqqa province | 7,155 | 3,084 to 4,532 | 398 to 400",
      "Raqqa city | 6,250 | 2,097 to 2,777 | 256 to 257",
      "Aleppo province | 3,004 | 519 to 825 | 63",
      "Deir ez-Zor province | 2,173 | 446 to 784 | 129",
      "Hasakah province | 1,408 | 252 to 337 | 3",
      "Homs province | 176 | no incident recorded | no incident recorded",
      "Idlib province | 15 | 41 to 51 | 15",
      ...[
        ["Nineveh province", "6,347"],
        ["Mosul", "3,224"],
        ["Anbar province", "4,203"],
        ["Salah al-Din province", "1,012"],
        ["Kirkuk province", "842"],
        ["Erbil province", "161"],
        ["Baghdad province", "41"],
        ["Diyala province", "1"],
      ].map(
        ([name, n]) => `${name} | ${n} | not published by incident | not published by incident`,
      ),
    ]);
  });

  it("keep to the months that all three cover, and name the others on a calendar", () => {
    const late = labelsOf({ from: month("2017-06"), to: month("2018-06") });
    expect(late.period).toBe("June 2017 to October 2017");
    expect(late.isComparable).toBe(true);
    expect(late.lanes[0]?.runs.map(({ state, start }) => `${state} ${start}`)).toEqual([
      "known 2017-06-01",
      "some_days 2017-11-01",
    ]);
    expect(labelsOf({ from: month("2016-01"), to: month("2016-12") }).lanes).toEqual([]);
  });

  it("give any month of a Syrian province, whole months a little more than the battle's days", () => {
    const patch = {
      from: month("2017-06"),
      to: month("2017-10"),
      places: ["SY-RA" as GovernorateCode],
    };
    expect(textOf(labelsOf(patch))).toEqual([
      "Raqqa province | 4,265 | 1,867 to 2,466 | 191 to 192",
      "Raqqa city | 4,262 | 1,825 to 2,415 | 187 to 188",
    ]);
    const october = { ...patch, from: month("2018-10"), to: month("2018-10") };
    expect(labelsOf({ ...october, places: ["SY-DY" as GovernorateCode] }).isComparable).toBe(false);
  });

  it("hide a source that is not chosen", () => {
    const only = labelsOf({ sources: ["airwars" as SourceId], places: ["SY-HL"] as never });
    expect(textOf(only)).toEqual(["Aleppo province | 3,004 | 519 to 825 | source not chosen"]);
  });

  it("have a rate per 100 strikes in the table, where there were 100 or more", () => {
    const { context, groups, labels } = shown({});
    const rows = allRows({
      same: labels,
      strikes: strikesList(groups, context),
      cards: killedCards(groups, context),
    });
    const table = placesTable(rows, context);
    const rates = table.rows.flatMap(({ id, cells }) =>
      cells.rate?.text ? [`${id}: ${cells.rate.text}`] : [],
    );
    expect(rates).toEqual([
      "same-SY-RA-killed: 43.1 to 63.3",
      "same-raqqa-killed: 33.6 to 44.4",
      "same-SY-HL-killed: 17.3 to 27.5",
      "same-SY-DY-killed: 20.5 to 36.1",
      "same-SY-HA-killed: 17.9 to 23.9",
    ]);
    expect(table.rows.map(({ id }) => id)).toEqual(rows.map(({ mark }) => mark.id));
  });

  it("are not there on a day before Airwars' incidents could be added up", () => {
    expect(shown({ asof: "2026-07-30" as Day }).labels).toBeNull();
    expect(shown({ asof: "2026-07-31" as Day }).labels).not.toBeNull();
  });
});

describe("the drawing of the same months", () => {
  it("has one scale for both columns of deaths, another for strikes, and never overlaps", () => {
    for (const width of [280, 330, 640, 1200]) {
      const layout = layoutSame(labelsOf({}), places.same.lanes, { width, type: "linear" });
      const domains = layout.headings.map(({ scale }) => scale?.domain());
      expect(domains).toEqual([
        [0, 7155],
        [0, 4532],
        [0, 4532],
      ]);
      for (const { cells } of layout.lines)
        cells.forEach((cell, at) => {
          const next = cells[at + 1]?.x ?? width;
          expect(cell.x + cell.width).toBeLessThanOrEqual(next);
        });
      layout.lines.forEach(({ cells }, at) => {
        const next = layout.lines[at + 1]?.top ?? layout.axisY ?? 0;
        for (const { top, height } of cells) expect(top + height).toBeLessThanOrEqual(next + 3);
      });
    }
  });

  it("fits a compact frame of any height, with the top places first", () => {
    const inBox = (height: number, width = 328) =>
      fitSame(labelsOf({}), places.same.lanes, { width, type: "linear" }, height);
    expect(inBox(400).lines.length).toBeGreaterThanOrEqual(4);
    for (const height of [120, 160, 240, 320])
      for (const width of [248, 328, 608]) {
        const layout = inBox(height, width);
        expect(layout.height).toBeLessThanOrEqual(height);
        expect(layout.lines[0]?.line.key).toBe("SY-RA");
      }
  });
});

describe("what has no room in a compact frame", () => {
  const noteOf = (patch: Partial<View>, height: number) => {
    const { context, groups, labels } = shown({ ...patch, embed: "places", form: "compact" });
    const strikes = strikesList(groups, context);
    const lists = { same: labels, strikes, cards: [], compactCard: null };
    const layout = layoutPlaces(lists, { width: 608, height, isCompact: true }, context);
    expect(layout.height).toBeLessThanOrEqual(height);
    return [layout.strikes?.rows.length, layout.note?.lines.join(" ")];
  };

  it("is counted below the plot, with its strikes", () => {
    const then = { asof: "2019-06-28" as Day };
    expect(noteOf(then, 260)).toEqual([
      8,
      "Not shown: 5 more provinces and places with no known province, 782 strikes in all. The link below shows them.",
    ]);
    expect(noteOf(then, 600)).toEqual([15, undefined]);
    expect(noteOf({}, 200)[1]).toBe(
      "Not shown: 13 more places, all of Iraq among them. The link below shows them.",
    );
  });
});

describe("the figures a receipt vouches for", () => {
  it("are the three of a battle and the counts beside it", () => {
    const { input } = shown(battle("raqqa"));
    expect(
      getFigures(input)
        .map(({ key, facts }) => `${key}: ${facts.value}`)
        .filter((line) => !line.startsWith("estimates/")),
    ).toEqual([
      "battles/raqqa: exact 4169",
      "airwars_battles/places-raqqa-killed: range 1787 2351",
      "airwars_battles/places-raqqa-conceded_killed: range 186 187",
    ]);
  });

  it("are only those of older tables where an older edition has no others", () => {
    const { input } = shown({});
    const { strikes_by_place } = PACKAGE;
    const keys = getFigures({ ...input, tables: { strikes_by_place } }).map(({ key }) => key);
    expect(new Set(keys.map((key) => key.split("/")[0]))).toEqual(
      new Set(["estimates", "strikes_by_place"]),
    );
  });
});
