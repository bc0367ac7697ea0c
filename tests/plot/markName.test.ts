import { describe, expect, it } from "vitest";
import { joinLines, markName } from "../../src/plot/markName";

describe("markName", () => {
  it("is the label where that has all words, in any case and punctuation", () => {
    const label = "SNHR, Syria: 3,035 civilians killed, published 20 March 2019.";
    expect(markName(label, ["Syria", "3,035", "Published 20 March 2019"])).toBe(label);
  });
  it("begins with the words that the label lacks", () => {
    expect(markName("6 June 2017: The battle of Raqqa begins", ["Raqqa battle begins"])).toBe(
      "Raqqa battle begins. 6 June 2017: The battle of Raqqa begins",
    );
  });
});

describe("joinLines", () => {
  it("joins wrapped lines and keeps texts apart", () => {
    const lines = [
      { text: "Since 23 September 2014,", first: true },
      { text: "end not stated", first: false },
      { text: "air strikes only", first: true },
    ];
    expect(joinLines(lines)).toEqual([
      "Since 23 September 2014, end not stated",
      "air strikes only",
    ]);
  });
});
