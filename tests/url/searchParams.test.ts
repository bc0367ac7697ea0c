import { describe, expect, it } from "vitest";
import type { Day, Month } from "../../src/model/day";
import type { GovernorateCode, SourceId } from "../../src/model/ids";
import { parseView, writeView } from "../../src/url/searchParams";
import { BATTLE_IDS, DEFAULT_VIEW, patchView, type View } from "../../src/url/view";
import { PACKAGE } from "../support/package";
import { VOCABULARY } from "./filterOptions";

const read = (search: string) => parseView(search, VOCABULARY);
const view = (patch: Partial<View>): View => ({ ...DEFAULT_VIEW, ...patch });

describe("a link without parameters", () => {
  it("is the default view, as published by 28 June 2019", () => {
    expect(read("")).toEqual({ view: DEFAULT_VIEW, repairs: [] });
    expect(DEFAULT_VIEW.asof).toBe("2019-06-28");
  });

  it("is what the default view is written as", () => {
    expect(writeView(DEFAULT_VIEW)).toBe("");
  });
});

describe("writing", () => {
  it("keeps one order of keys and leaves commas as they are", () => {
    const all = view({
      theme: "dark",
      lang: "en",
      embed: "sources",
      controls: false,
      view: "table",
      events: false,
      timeBasis: "covered",
      asof: "latest",
      sort: "name",
      scale: "log",
      measure: "rate",
      battle: "raqqa",
      places: ["syria", "IQ-NI" as GovernorateCode],
      sources: ["airwars", "sohr"] as SourceId[],
      to: "2019-05" as Month,
      from: "2017-01" as Month,
    });
    expect(writeView(all)).toBe(
      "?from=2017-01&to=2019-05&source=airwars,sohr&place=syria,IQ-NI&battle=raqqa&measure=rate&scale=log" +
        "&sort=name&asof=latest&clock=covered&events=off&view=table&embed=sources&controls=off&lang=en&theme=dark",
    );
  });

  it("leaves out keys that are not ours", () => {
    const { view: found, repairs } = read("?utm_source=x&asof=latest&fbclid=1&__proto__=2");
    expect(repairs).toEqual([]);
    expect(writeView(found)).toBe("?asof=latest");
  });
});

describe("one spelling for each view", () => {
  it.each([
    ["?source=snhr,airwars,cjtf_oir", ""],
    ["?source=sohr,airwars,sohr", "?source=airwars,sohr"],
    ["?place=syria,iraq", ""],
    ["?place=SY-RA,iraq,IQ-NI", "?place=iraq,SY-RA"],
    ["?place=SY-RA,IQ-AN", "?place=IQ-AN,SY-RA"],
    ["?from=2014-08&to=2016-02", "?to=2016-02"],
    ["?asof=2019-06-28&scale=linear&events=on&view=chart", ""],
    ["?source=airwars%2Csohr", "?source=airwars,sohr"],
  ])("%s is written as %s", (search, written) => {
    const { view: found, repairs } = read(search);
    expect(repairs).toEqual([]);
    expect(writeView(found)).toBe(written);
  });
});

describe("a broken link is repaired, and the page says how", () => {
  it.each([
    ["?measure=dead", { key: "measure", value: "dead", used: null, reason: "unknown_value" }],
    ["?battle=kobani", { key: "battle", value: "kobani", used: null, reason: "unknown_value" }],
    ["?clock=noon", { key: "clock", value: "noon", used: null, reason: "unknown_value" }],
    ["?embed=globe", { key: "embed", value: "globe", used: null, reason: "unknown_value" }],
    ["?controls=no", { key: "controls", value: "no", used: null, reason: "unknown_value" }],
    ["?lang=tlh", { key: "lang", value: "tlh", used: null, reason: "unknown_value" }],
    ["?source=nobody", { key: "source", value: "nobody", used: null, reason: "unknown_source" }],
    ["?place=SY-XX", { key: "place", value: "SY-XX", used: null, reason: "unknown_place" }],
    ["?from=2017-13", { key: "from", value: "2017-13", used: null, reason: "impossible_date" }],
    ["?to=1999-01", { key: "to", value: "1999-01", used: null, reason: "out_of_range" }],
    [
      "?asof=2019-02-30",
      { key: "asof", value: "2019-02-30", used: null, reason: "impossible_date" },
    ],
    ["?asof=2014-08-07", { key: "asof", value: "2014-08-07", used: null, reason: "out_of_range" }],
    ["?scale=", { key: "scale", value: "", used: null, reason: "empty" }],
    ["?source=,,", { key: "source", value: ",,", used: null, reason: "empty" }],
    [
      "?asof=latest&asof=2018-12-30",
      { key: "asof", value: "latest & 2018-12-30", used: null, reason: "repeated_key" },
    ],
  ])("%s", (search, repair) => {
    expect(read(search)).toEqual({ view: DEFAULT_VIEW, repairs: [repair] });
  });

  it("a list keeps the known ids and names the others", () => {
    expect(read("?source=nobody,sohr,nothing&place=mars,SY-RA")).toEqual({
      view: view({ sources: ["sohr"] as SourceId[], places: ["SY-RA" as GovernorateCode] }),
      repairs: [
        { key: "source", value: "nobody,nothing", used: "sohr", reason: "unknown_source" },
        { key: "place", value: "mars", used: "SY-RA", reason: "unknown_place" },
      ],
    });
  });

  it("a period that ends before it starts becomes the whole campaign", () => {
    const { view: found, repairs } = read("?from=2019-01&to=2016-02");
    expect(found).toEqual(DEFAULT_VIEW);
    expect(repairs.map(({ key, value, reason }) => [key, value, reason])).toEqual([
      ["from", "2019-01", "reversed_window"],
      ["to", "2016-02", "reversed_window"],
    ]);
  });

  it("only the broken key falls back", () => {
    const { view: found } = read("?asof=2018-12-30&scale=cubic&view=table");
    expect(found).toEqual(view({ asof: "2018-12-30" as Day, view: "table" }));
  });

  it("a value is cut to 40 characters and cannot rearrange the sentence around it", () => {
    const [repair] = read(`?measure=${"x".repeat(500)}`).repairs;
    expect(Array.from(repair?.value ?? "")).toHaveLength(40);
    expect(read("?measure=a%E2%80%AEb%00c").repairs[0]?.value).toBe("a b c");
  });

  it("unknown keys are ignored", () => {
    expect(read("?%E0%A4%A&&==&%").view).toEqual(DEFAULT_VIEW);
    expect(read("?asof=%E0%A4%A").view).toEqual(DEFAULT_VIEW);
  });
});

describe("a battle", () => {
  it("is a row of the battles, so that its link has strikes", () => {
    const ids = PACKAGE.battles.map(({ id }) => id);
    for (const id of BATTLE_IDS) expect(ids).toContain(id);
  });

  it("ends with months or places that are chosen by hand, and with nothing else", () => {
    const raqqa = view({ battle: "raqqa" });
    expect(patchView(raqqa, { from: null }).battle).toBeNull();
    expect(patchView(raqqa, { places: ["iraq"] }).battle).toBeNull();
    expect(patchView(raqqa, { asof: "latest", sources: null }).battle).toBe("raqqa");
    expect(patchView(raqqa, { from: null, to: null, battle: "mosul" }).battle).toBe("mosul");
  });
});

describe("while the data load", () => {
  it("ids are checked by their shape only", () => {
    const { view: found, repairs } = parseView("?source=anyone&place=SY-RA&to=2031-01", null);
    expect(repairs).toEqual([]);
    expect(writeView(found)).toBe("?to=2031-01&source=anyone&place=SY-RA");
    expect(parseView("?source=<script>", null).repairs).toHaveLength(1);
  });
});
