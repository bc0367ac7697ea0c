import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALTERATIONS, anyReceipt, anySearch, anyView } from "../../scripts/reliability/anyLink";
import { addMonths } from "../../src/model/day";
import { parseReceipt, writeReceipt } from "../../src/url/receipt";
import { parseView, writeCompleteView, writeView } from "../../src/url/searchParams";
import { DEFAULT_VIEW } from "../../src/url/view";
import { VOCABULARY } from "./filterOptions";

const { firstMonth, lastMonth } = VOCABULARY;
const ANY_VIEW = anyView(VOCABULARY);
const ANY_SEARCH = anySearch(VOCABULARY);
const anyVocabulary = fc.constantFrom(VOCABULARY, null);

describe("the codec, for every view and every query", () => {
  it("reads back what it wrote, without a repair", () => {
    fc.assert(
      fc.property(ANY_VIEW, (view) => {
        expect(parseView(writeView(view), VOCABULARY)).toEqual({ view, repairs: [] });
      }),
    );
  });

  it("reads the same view from the complete link, with its receipt", () => {
    fc.assert(
      fc.property(ANY_VIEW, fc.option(anyReceipt), (view, receipt) => {
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
      fc.property(ANY_SEARCH, (search) => {
        const { receipt } = parseReceipt(search);
        const written = receipt === null ? "" : `?${writeReceipt(receipt).join("&")}`;
        expect(parseReceipt(written)).toEqual({ receipt, repairs: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, and reads any query as a view that it can write and read again", () => {
    fc.assert(
      fc.property(ANY_SEARCH, anyVocabulary, (search, filterOptions) => {
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
      fc.property(ANY_SEARCH, (search) => {
        for (const repair of parseView(search, VOCABULARY).repairs)
          expect(Array.from(repair.value).length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it("writes every field: a view that differs from the default has another query", () => {
    fc.assert(
      fc.property(ANY_VIEW, (view) => {
        const same = JSON.stringify(view) === JSON.stringify(DEFAULT_VIEW);
        expect(writeView(view) === "").toBe(same);
      }),
    );
  });

  it.each(ALTERATIONS)("reads the same view and receipt from a link when a tool %s", (_, alter) => {
    fc.assert(
      fc.property(ANY_VIEW, anyReceipt, (view, receipt) => {
        const link = writeCompleteView(view, VOCABULARY, receipt);
        const altered = alter(link);
        const { view: read, repairs } = parseView(altered, VOCABULARY);
        const { receipt: found, repairs: receiptRepairs } = parseReceipt(altered);
        expect(read).toEqual(view);
        expect(found).toEqual(receipt);
        const reasons = new Set([...repairs, ...receiptRepairs].map(({ reason }) => reason));
        if (!altered.startsWith(`${link}&fbclid`) && altered !== link)
          expect([["altered"], ["repeated_key"]]).toContainEqual([...reasons]);
      }),
    );
  });

  it("covers the months from the first strike to the last report", () => {
    expect([firstMonth, addMonths(firstMonth, 73)]).toEqual(["2014-08", lastMonth]);
  });
});
