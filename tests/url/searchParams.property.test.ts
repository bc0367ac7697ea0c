import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Day, dayFromNumber, dayNumber, type Month } from "../../src/model/day";
import { CAMPAIGN_START } from "../../src/model/timeline";
import { normalPlaces, normalSources } from "../../src/url/parsers";
import { parseReceipt, type Receipt, writeReceipt } from "../../src/url/receipt";
import { VIEW_KEYS } from "../../src/url/repair";
import { parseView, writeCompleteView, writeView } from "../../src/url/searchParams";
import { DEFAULT_VIEW, type View } from "../../src/url/view";
import { CHART_IDS } from "../support/chartIds";
import { VOCABULARY } from "./filterOptions";

const { sources, governorates, firstMonth, lastMonth } = VOCABULARY;

/** Months after the first one: a window from the first month is the window without a start. */
const month = fc.integer({ min: 1, max: 73 }).map((n) => addMonths(firstMonth, n));
const bound = fc.option(month);
const window_ = fc
  .tuple(bound, bound)
  .map(([a, b]): [Month | null, Month | null] =>
    a !== null && b !== null && a > b ? [b, a] : [a, b],
  );
const day = fc
  .integer({ min: dayNumber(CAMPAIGN_START), max: dayNumber("2099-12-31" as Day) })
  .map(dayFromNumber);

/** Every view a reader can reach. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    window: window_,
    sources: fc.option(
      fc.subarray([...sources], { minLength: 1 }).map((ids) => normalSources(ids, VOCABULARY)),
    ),
    places: fc.option(
      fc
        .subarray(["iraq" as const, "syria" as const, ...governorates], { minLength: 1 })
        .map((keys) => normalPlaces(keys, VOCABULARY)),
    ),
    measure: fc.constantFrom("killed" as const, "rate" as const),
    scale: fc.constantFrom("linear" as const, "log" as const),
    sort: fc.constantFrom("value" as const, "published" as const, "name" as const),
    days: fc.tuple(fc.option(day), fc.oneof(day, fc.constant("latest" as const))),
    timeBasis: fc.constantFrom("published" as const, "covered" as const),
    events: fc.boolean(),
    view: fc.constantFrom("chart" as const, "table" as const),
    embed: fc.option(fc.constantFrom(...CHART_IDS)),
    form: fc.constantFrom("compact" as const, "full" as const),
    controls: fc.boolean(),
    lang: fc.constantFrom(null, "en" as const),
    theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
  })
  .map(({ window: [from, to], days: [since, asof], ...rest }) => ({
    from,
    to,
    asof,
    // A day of comparison lies before the as-of day.
    since: since !== null && (asof === "latest" || since < asof) ? since : null,
    ...rest,
  }));

const number = fc.integer({ min: 0, max: 9999 });
/** Every receipt a link can have. */
const anyReceipt: fc.Arbitrary<Receipt> = fc.record({
  version: fc.tuple(number, number, number).map((all) => all.join(".")),
  sum: fc.option(
    fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((n) => n.toString(16).padStart(8, "0")),
  ),
});

const text = fc.string({ unit: "binary", maxLength: 60 });
const words = fc.constantFrom(
  ...[...sources, ...governorates, "iraq", "syria", "latest", "2019-01", "2018-12-30", "rate"],
);
/** A query that looks like ours but need not be right. */
const nearlyOurs = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...VIEW_KEYS, "v", "sum"), text),
      fc.oneof(
        text,
        fc.array(fc.oneof(words, text), { maxLength: 4 }).map((all) => all.join()),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`);
const anySearch = fc.oneof(
  text,
  nearlyOurs,
  fc
    .array(fc.constantFrom("%", "E0", "&", "=", "?", "asof", ",", "+", "\u0000"))
    .map((a) => a.join("")),
);
const anyVocabulary = fc.constantFrom(VOCABULARY, null);

describe("the codec, for every view and every query", () => {
  it("reads back what it wrote, without a repair", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(writeView(view), VOCABULARY)).toEqual({ view, repairs: [] });
      }),
    );
  });

  it("reads the same view from the complete link, with its receipt", () => {
    fc.assert(
      fc.property(anyView, fc.option(anyReceipt), (view, receipt) => {
        const link = writeCompleteView(view, VOCABULARY, receipt);
        expect(parseView(link, VOCABULARY)).toEqual({ view, repairs: [] });
        expect(parseReceipt(link)).toEqual({ receipt, repairs: [] });
        expect(writeView(parseView(link, VOCABULARY).view)).toBe(writeView(view));
      }),
    );
  });

  it("reads back every receipt, and never throws on another one", () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        expect(parseReceipt(`?${writeReceipt(receipt).join("&")}`).receipt).toEqual(receipt);
      }),
    );
    fc.assert(
      fc.property(anySearch, (search) => {
        const { receipt } = parseReceipt(search);
        const written = receipt === null ? "" : `?${writeReceipt(receipt).join("&")}`;
        expect(parseReceipt(written)).toEqual({ receipt, repairs: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and what it made of a query is a view it can write and read again", () => {
    fc.assert(
      fc.property(anySearch, anyVocabulary, (search, filterOptions) => {
        const first = parseView(search, filterOptions);
        const written = writeView(first.view);
        const second = parseView(written, filterOptions);
        expect(second).toEqual({ view: first.view, repairs: [] });
        expect(writeView(second.view)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  it("shows no more than 40 characters of what it could not use", () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        for (const repair of parseView(search, VOCABULARY).repairs)
          expect(Array.from(repair.value).length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it("every field takes part: a view that differs from the default is not written as it", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const same = JSON.stringify(view) === JSON.stringify(DEFAULT_VIEW);
        expect(writeView(view) === "").toBe(same);
      }),
    );
  });

  it("covers the months from the first strike to the last report", () => {
    expect([firstMonth, addMonths(firstMonth, 73)]).toEqual(["2014-08", lastMonth]);
  });
});
