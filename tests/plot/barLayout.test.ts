import { describe, expect, it } from "vitest";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import type { Quantity } from "../../src/model/quantity";
import { type BarInput, layoutBars, wrap } from "../../src/plot/barLayout";
import { fitBars } from "../../src/plot/fitBars";
import { barScale } from "../../src/plot/scales";
import { barTickAnchor, barTicks } from "../../src/plot/ticks";

const bar = (id: string, quantity: Quantity | null): BarInput => ({
  id,
  quantity,
  name: id,
  figure: id,
  lines: [{ text: "one line", tone: "plain" }],
});

describe("bars", () => {
  const inputs = [
    bar("a", { kind: "at_least", low: 1000 }),
    bar("b", { kind: "range", low: 2000, high: 4000 }),
    bar("c", null),
  ];

  it("start at zero and are as long as their figures, the range from lowest to highest", () => {
    const { rows, scale } = layoutBars(inputs, { width: 800, style: "beside", type: "linear" });
    const [x0 = 0, x1 = 0] = scale.range();
    const [a, b, c] = rows;
    expect(a?.mark).toMatchObject({ x0, low: x0 + (x1 - x0) / 4 });
    expect(b?.mark).toMatchObject({ low: x0 + (x1 - x0) / 2, high: x1 });
    expect(c?.mark).toBeNull();
  });

  it("never overlap, at any width", () => {
    for (const width of [280, 360, 640, 1200]) {
      const style = width < 640 ? "above" : "beside";
      const { rows, height } = layoutBars(inputs, { width, style, type: "linear" });
      rows.forEach((row, at) => {
        const next = rows[at + 1]?.top ?? height;
        expect(row.top + row.height).toBeLessThanOrEqual(next);
        for (const line of row.lines) expect(line.y).toBeLessThan(next);
      });
    }
  });

  it("put a figure on a separate line if name and figure do not fit side by side", () => {
    const long: BarInput = {
      ...bar("a", { kind: "exact", value: 1 }),
      name: "Coalition (CJTF-OIR), Raqqa city",
      figure: "more than 17,674",
    };
    const of = (width: number) =>
      layoutBars([long], { width, style: "above", type: "linear" }).rows[0];
    expect(of(520)?.figure).toMatchObject({ x: 520, anchor: "end" });
    expect(of(288)?.figure).toMatchObject({ x: 0, anchor: "start" });
    expect(of(288)?.figure.y).toBeGreaterThan(of(288)?.name.y ?? 0);
  });

  it("start at 1 on a logarithmic axis, with a count of zero at its foot", () => {
    const { scale, rows } = layoutBars([...inputs, bar("d", { kind: "exact", value: 0 })], {
      width: 800,
      style: "beside",
      type: "log",
    });
    const [x0 = 0, x1 = 0] = scale.range();
    expect(barTicks(scale, ENGLISH.format).map(({ value }) => value)).toEqual([1, 10, 100, 1000]);
    expect(rows[3]?.mark?.low).toBe(x0);
    const share = ((rows[0]?.mark?.low ?? 0) - x0) / (x1 - x0);
    expect(share).toBeCloseTo(Math.log(1000) / Math.log(4000), 6);
  });

  it("start below the least rate on a logarithmic axis, at a power of ten", () => {
    const scale = barScale([{ kind: "at_least", low: 0.4 }], [0, 100], "log");
    expect(barTicks(scale, ENGLISH.format, false)).toEqual([
      { value: 0.1, label: "0.1" },
      { value: 1, label: "1.0" },
    ]);
  });

  it("have whole numbers on an axis of counts, each once", () => {
    const values = (whole: boolean) =>
      barTicks(barScale([{ kind: "exact", value: 2 }], [0, 600]), ENGLISH.format, whole).map(
        ({ value }) => value,
      );
    expect(values(true)).toEqual([0, 1, 2]);
    expect(values(false)).toContain(0.5);
  });

  it("keep the numbers of an axis apart, at any width", () => {
    for (const width of [200, 300, 500, 760, 1000])
      for (const value of [95, 1579, 8000, 26224]) {
        const scale = barScale([{ kind: "exact", value }], [176, 176 + width]);
        const ends = barTicks(scale, ENGLISH.format).map(({ value: at, label }) => {
          const x = scale(at);
          const start = { start: 0, middle: 0.5, end: 1 }[barTickAnchor(scale, x, label)];
          // A digit of the axis is about 7 px wide.
          return { from: x - label.length * 7 * start, to: x + label.length * 7 * (1 - start) };
        });
        expect(ends.length).toBeGreaterThan(1);
        for (const [at, { from }] of ends.entries())
          expect(from).toBeGreaterThan((ends[at - 1]?.to ?? -99) + 4);
      }
  });

  it("are dots on a log scale, where a length would say nothing", () => {
    const glyph = (type: "linear" | "log") =>
      layoutBars(inputs, { width: 800, style: "beside", type }).glyph;
    expect([glyph("linear"), glyph("log")]).toEqual(["bar", "dot"]);
  });

  it("set a name that is too long for its column above its bar", () => {
    const long = { ...bar("a", { kind: "exact", value: 1 }), name: "Coalition (CJTF-OIR), Mosul" };
    const [row] = layoutBars([long], { width: 800, style: "beside", type: "linear" }).rows;
    expect(row?.name.y).toBeLessThan(row?.mark?.y ?? 0);
  });

  it("fit a frame: fewer words, then fewer rows, never too high", () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((id) => bar(id, { kind: "exact", value: 5 }));
    const fitTo = (height: number) =>
      fitBars(many, { width: 600, style: "beside", type: "linear" }, height);
    for (const height of [80, 120, 200, 300, 420]) {
      const { rows, height: used } = fitTo(height);
      expect(used).toBeLessThanOrEqual(height);
      expect(rows.length).toBeGreaterThan(0);
    }
    expect(fitTo(420).rows.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(fitTo(210).rows.map(({ lines }) => lines.length)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(fitTo(120).rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    // Rows spread over the room that is left.
    expect(fitTo(420).rows[0]?.mark?.height).toBeGreaterThan(14);
  });

  it("draw no axis for words alone", () => {
    expect(
      layoutBars([bar("c", null)], { width: 800, style: "beside", type: "linear" }).drawn,
    ).toBe(false);
  });

  it("wrap long lines between words", () => {
    expect(wrap("at least one thousand three hundred", 100)).toEqual([
      "at least one",
      "thousand three",
      "hundred",
    ]);
  });

  it("wrap a badge's bold words sooner, so that they stay in a phone's window", () => {
    const text = "Homs governorate; since 23 September 2014, end not stated";
    const [badge] = layoutBars([{ ...bar("c", null), lines: [{ text, tone: "badge" }] }], {
      width: 328,
      style: "above",
      type: "linear",
    }).rows.map(({ lines }) => lines.map((line) => line.text));
    expect(badge).toEqual(["Homs governorate; since 23 September", "2014, end not stated"]);
  });
});
