import { describe, expect, it } from "vitest";
import { parseFragment, searchInFragment } from "../../src/url/fragment";
import { parseView, writeView } from "../../src/url/searchParams";
import { VOCABULARY } from "./filterOptions";

const read = (search: string) => {
  const { view, repairs } = parseView(search, VOCABULARY);
  return [writeView(view), ...repairs.map(({ key, reason, used }) => `${key} ${reason} ${used}`)];
};

describe("a link that was altered on its way", () => {
  it.each([
    ["?from=2017-01&amp;to=2017-06", "?from=2017-01&to=2017-06", "to altered 2017-06"],
    [
      "?from=2017-01%26amp%3Bto=2017-06",
      "?from=2017-01&to=2017-06",
      "from altered 2017-01",
      "to altered 2017-06",
    ],
    ["?asof=2018-12-30).", "?asof=2018-12-30", "asof altered 2018-12-30"],
    [
      "?asof=%E2%80%9C2018%E2%80%9312%E2%80%9330%E2%80%9D",
      "?asof=2018-12-30",
      "asof altered 2018-12-30",
    ],
    ["?asof=2018-12-30%20is%20the%20day", "?asof=2018-12-30", "asof altered 2018-12-30"],
    ["?asof=2018-12-30%23sources", "?asof=2018-12-30", "asof altered 2018-12-30"],
    ["??asof=2018-12-30", "?asof=2018-12-30", "asof altered 2018-12-30"],
    ["?fbclid=IwAR0?asof=2018-12-30", "?asof=2018-12-30", "asof altered 2018-12-30"],
    ["?source=AIRWARS%252CSohr", "?source=airwars,sohr", "source altered airwars,sohr"],
    ["?Place=sy-ra,Iraq", "?place=iraq,SY-RA", "place altered iraq,SY-RA"],
    ["?source=airwars;sohr.", "?source=airwars,sohr", "source altered airwars,sohr"],
    ["?scale=LINEAR", "", "scale altered null"],
    ["?source=nobody,sohr.", "?source=sohr", "source unknown_source sohr"],
  ])("%s is read as %s", (search, ...expected) => {
    expect(read(search)).toEqual(expected);
  });

  it.each([
    ["?from=2017-01&from=singlemessage", "?from=2017-01", "from repeated_key 2017-01"],
    ["?source=twitter&source=airwars", "?source=airwars", "source repeated_key airwars"],
    ["?asof=2018-12-30&ASOF=2018-12-30.", "?asof=2018-12-30", "asof repeated_key 2018-12-30"],
    ["?asof=&asof=2018-12-30", "?asof=2018-12-30", "asof repeated_key 2018-12-30"],
    ["?asof=2018-12-30&amp;asof=2017-06-02", "", "asof repeated_key null"],
    ["?asof&asof", "", "asof empty null"],
    ["?from=singlemessage", "", "from impossible_date null"],
  ])("%s has one meaning or none", (search, ...expected) => {
    expect(read(search)).toEqual(expected);
  });

  it("keys inside another tool's value are not ours", () => {
    expect(
      read("?next=%2F%3Fview%3Dtable&url=https://example.org/?asof=latest&xasof=latest"),
    ).toEqual([""]);
  });
});

describe("the fragment of a link", () => {
  it.each([
    ["#sources", "sources"],
    ["#sources.", "sources"],
    ["#sources)", "sources"],
    ["#sources%E2%80%8B", "sources"],
    ["#%20Sources", "sources"],
    ["#sources&fbclid=abc", "sources"],
    ["#sources?utm_source=chat", "sources"],
    ["#sources&asof=2018-12-30", "sources"],
    ["#asof=2018-12-30", ""],
    ["#38;to=2017-06", ""],
    ["#%E0%A4%A", ""],
    ["", ""],
  ])("%s names the part %s", (hash, id) => {
    expect(parseFragment(hash, "")).toBe(id);
  });

  it("is found where it was escaped into the query", () => {
    expect(parseFragment("", "?asof=2018-12-30%23sources")).toBe("sources");
    expect(parseFragment("#gap", "?asof=2018-12-30%23sources")).toBe("gap");
  });

  it("gives keys that were put behind it to the query", () => {
    expect(searchInFragment("#sources&fbclid=abc")).toBe("");
    const hash = "#38;to=2017-06";
    expect(read(`?from=2017-01&${searchInFragment(hash)}`)).toEqual([
      "?from=2017-01&to=2017-06",
      "to altered 2017-06",
    ]);
  });
});
