// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { literalStyle } from "../../../scripts/prerender/literalStyle";

const CSS = `
  :root{--ink:#111;--paper:#fff}
  @media screen{:root{--ink:#eee}.bar{fill:red}}
  .airwars{--series:#a03417}
  .bar{fill:var(--series,var(--ink));stroke:none}
  .bar.open{fill:none}
  .axis text{font-size:.75rem;fill:var(--ink)}
  .hit{fill:transparent}
  .bar:is(.wide,.narrow){stroke-width:2}
`;

function styled(markup: string): Element {
  document.body.innerHTML = markup;
  const svg = document.querySelector("svg");
  if (svg === null) throw new Error("no drawing");
  literalStyle(CSS).apply(svg);
  return svg;
}

const attribute = (svg: Element, selector: string, name: string) =>
  svg.querySelector(selector)?.getAttribute(name);

describe("a drawing with literal styles", () => {
  it("has the colours of the light tokens, and those of the series around it", () => {
    const svg = styled('<section class="airwars"><svg><rect class="bar"/></svg></section>');
    expect(attribute(svg, "rect", "fill")).toBe("#a03417");
    expect(attribute(styled('<svg><rect class="bar"/></svg>'), "rect", "fill")).toBe("#111");
  });

  it("lets the closer rule win, as the cascade does", () => {
    const svg = styled('<svg><rect class="bar open wide"/></svg>');
    expect(attribute(svg, "rect", "fill")).toBe("none");
    expect(attribute(svg, "rect", "stroke-width")).toBe("2");
  });

  it("writes lengths in px, and none for what is invisible", () => {
    const svg = styled('<svg><g class="axis"><text>0</text></g><rect class="hit"/></svg>');
    expect(attribute(svg, "text", "font-size")).toBe("12px");
    expect(attribute(svg, "rect", "fill")).toBe("none");
  });
});
