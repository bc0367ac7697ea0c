import { describe, expect, it } from "vitest";
import type { Month } from "../../src/model/day";
import type { SourceId } from "../../src/model/ids";
import { parseReceipt } from "../../src/url/receipt";
import { writeCompleteView } from "../../src/url/searchParams";
import { DEFAULT_VIEW } from "../../src/url/view";
import { VOCABULARY } from "./filterOptions";

describe("a complete link", () => {
  it("writes every parameter that matters, defaults too, and none of the reader's own", () => {
    const receipt = { version: "1.0.0", sum: "0badcafe" };
    expect(writeCompleteView(DEFAULT_VIEW, VOCABULARY, receipt)).toBe(
      "?from=2014-08&source=cjtf_oir,airwars,snhr&place=iraq,syria&measure=killed&scale=linear" +
        "&sort=value&asof=2019-06-28&clock=published&events=on&view=chart&v=1.0.0&sum=0badcafe",
    );
  });

  it("passes on language and colours only where they were set, and a frame's chart", () => {
    const link = writeCompleteView(
      {
        ...DEFAULT_VIEW,
        to: "2019-05" as Month,
        sources: ["sohr"] as SourceId[],
        theme: "dark",
        embed: "sources",
      },
      VOCABULARY,
      null,
    );
    expect(link).toContain("&to=2019-05&source=sohr&");
    expect(link).toContain("&embed=sources");
    expect(link).toContain("&theme=dark");
    expect(link).not.toMatch(/lang=|[?&]v=|sum=/);
  });
});

describe("the receipt of a link", () => {
  it("is an edition and a checksum, or an edition alone", () => {
    expect(parseReceipt("?asof=latest&v=1.10.0&sum=0123abcd").receipt).toEqual({
      version: "1.10.0",
      sum: "0123abcd",
    });
    expect(parseReceipt("?v=1.0.0").receipt).toEqual({ version: "1.0.0", sum: null });
    expect(parseReceipt("?asof=latest")).toEqual({ receipt: null, repairs: [] });
  });

  it.each([
    ["?v=latest", "v", "latest", "unknown_value"],
    ["?v=1.0", "v", "1.0", "unknown_value"],
    ["?v=../../etc", "v", "../../etc", "unknown_value"],
    ["?v=", "v", "", "empty"],
    ["?v=1.0.0&v=1.1.0", "v", "1.0.0 & 1.1.0", "repeated_key"],
    ["?v=1.0.0&sum=XYZ", "sum", "XYZ", "unknown_value"],
    ["?sum=0123abcd", "sum", "0123abcd", "no_version"],
  ])("%s is repaired in the open", (search, key, value, reason) => {
    expect(parseReceipt(search).repairs).toEqual([{ key, value, used: null, reason }]);
  });
});
