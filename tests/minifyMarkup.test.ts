import { describe, expect, it } from "vitest";
import { minifyMarkup, relativePath } from "../src/minifyMarkup";

describe("a drawing in fewer bytes", () => {
  it("counts every step from the point before it, to a tenth of a pixel", () => {
    expect(relativePath("M10.04,20V5.55L12,8h2l1,-7.4196Z")).toBe("M10,20v-14.4l2,2.4h2l1,-7.4z");
    expect(relativePath("M1,1H3V3ZM5,5V9")).toBe("M1,1h2v2zm4,4v4");
  });

  it("adds up no error of rounding", () => {
    const path = `M0,0${Array.from({ length: 100 }, (_, n) => `H${(n + 1) * 0.33}`).join("")}`;
    const steps = [...relativePath(path).matchAll(/h([\d.]+)/g)].map(([, by]) => Number(by));
    expect(steps.reduce((sum, by) => sum + by, 0)).toBeCloseTo(33, 6);
  });

  it("leaves a path that it does not know as it is", () => {
    expect(relativePath("M0,0C1,1,2,2,3.333,3")).toBe("M0,0C1,1,2,2,3.333,3");
  });

  it("closes an element in its own tag only where it is empty", () => {
    expect(minifyMarkup('<svg><line x1="1"></line></svg>')).toBe('<svg><line x1="1"/></svg>');
    const named = "<svg><line><title>Raqqa</title></line></svg>";
    expect(minifyMarkup(named)).toBe(named);
  });

  it("changes no text and nothing outside drawings and tables for readers without scripts", () => {
    const html = '<p title="1.234"> 5.678</p><svg><text x="1.6"> 2.345</text></svg><td>1</td>';
    expect(minifyMarkup(html)).toBe(html.replace("1.6", "2"));
  });
});
