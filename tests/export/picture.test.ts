import { describe, expect, test } from "vitest";
import { literalColor } from "../../src/export/color";
import { px, shape, textsOf, tidyIds, toXml } from "../../src/export/picture";
import { wrapLink } from "../../src/export/svg";

describe("a drawing as a file", () => {
  test("lengths have two decimals at most", () => {
    expect([px(12), px(0.1 + 0.2), px(156.2499), px(-0.001)]).toEqual(["12", "0.3", "156.25", "0"]);
  });

  test("markup characters are escaped, and characters that XML forbids are left out", () => {
    const text = shape("text", { "data-mark": 'a"b' }, ["<b> & \u0000\u0007c"]);
    expect(toXml(text)).toBe('<text data-mark="a&quot;b">&lt;b&gt; &amp; c</text>');
  });

  test("no white space is added inside a text", () => {
    const text = shape("text", {}, ["one ", shape("tspan", {}, ["two"]), " three"]);
    expect(toXml(shape("g", {}, [text]))).toBe(
      "<g>\n  <text>one <tspan>two</tspan> three</text>\n</g>",
    );
    expect(textsOf(text)).toEqual(["one two three"]);
  });

  test("only definitions in use are kept, named in order of use", () => {
    const root = shape("svg", {}, [
      shape("defs", {}, [
        shape("pattern", { id: "_r_9_-iraq" }, [shape("rect", { width: 2 })]),
        shape("pattern", { id: "_r_9_-syria" }),
      ]),
      shape("defs", {}, [shape("pattern", { id: "_r_4_-gap" })]),
      shape("rect", { id: "unused", fill: 'url("#_r_9_-iraq")' }),
    ]);
    expect(toXml(tidyIds(root))).toBe(
      [
        "<svg>",
        "  <defs>",
        '    <pattern id="p1">',
        '      <rect width="2"/>',
        "    </pattern>",
        "  </defs>",
        '  <rect fill="url(#p1)"/>',
        "</svg>",
      ].join("\n"),
    );
  });
});

describe("colours are literal", () => {
  test.each([
    ["rgb(28, 63, 119)", "#1c3f77", 1],
    ["rgba(0, 0, 0, 0)", "none", 1],
    ["rgba(255, 0, 0, 0.5)", "#ff0000", 0.5],
    ["rgb(28 63 119 / 0.25)", "#1c3f77", 0.25],
    ["color(srgb 1 0.5 0 / 0.4)", "#ff8000", 0.4],
    ["none", "none", 1],
    ['url("#_r_1_-gap")', "url(#_r_1_-gap)", 1],
    ['url("#_r_1_-gap") rgb(0, 0, 0)', "url(#_r_1_-gap)", 1],
  ])("%s", (computed, color, alpha) => {
    expect(literalColor(computed)).toEqual({ color, alpha });
  });
});

test("a link breaks after its separators and loses nothing", () => {
  const link =
    "https://example.org/ledger/?from=2016-01&to=2018-12&source=airwars,cjtf_oir#timeline";
  const lines = wrapLink(link, 30, (text) => text.length);
  expect(lines.join("")).toBe(link);
  expect(lines.every((line) => line.length <= 30)).toBe(true);
  expect(wrapLink(link, 1000, (text) => text.length)).toEqual([link]);
});
