import { describe, expect, it } from "vitest";
import { type BarInput, layoutBars, wrap } from "../../../src/charts/parts/barLayout";
import type { Quantity } from "../../../src/data/types";

const bar = (id: string, quantity: Quantity | null): BarInput => ({
  id,
  quantity,
  name: id,
  figure: id,
  lines: ["one line"],
});

describe("bars", () => {
  const inputs = [
    bar("a", { kind: "at_least", low: 1000 }),
    bar("b", { kind: "range", low: 2000, high: 4000 }),
    bar("c", null),
  ];

  it("start at zero and are as long as their figures, the range from lowest to highest", () => {
    const { rows, x0, x1 } = layoutBars(inputs, { width: 800, scale: "linear" });
    const [a, b, c] = rows;
    expect(a?.mark).toMatchObject({ x0, low: x0 + (x1 - x0) / 4 });
    expect(b?.mark).toMatchObject({ low: x0 + (x1 - x0) / 2, high: x1 });
    expect(c?.mark).toBeNull();
  });

  it("never overlap, at any width", () => {
    for (const width of [280, 360, 640, 1200]) {
      const { rows, axisY } = layoutBars(inputs, { width, scale: "linear" });
      rows.forEach((row, at) => {
        const next = rows[at + 1]?.top ?? axisY;
        expect(row.top + row.height).toBeLessThanOrEqual(next);
        for (const line of row.lines) expect(line.y).toBeLessThan(next);
      });
    }
  });

  it("have powers of ten on a logarithmic axis, and a count of zero at its foot", () => {
    const log = layoutBars([...inputs, bar("d", { kind: "exact", value: 0 })], {
      width: 800,
      scale: "log",
    });
    expect(log.ticks.map((tick) => tick.value)).toEqual([1000, 10000]);
    expect(log.rows[3]?.mark?.low).toBe(log.x0);
    const wide = layoutBars([bar("a", { kind: "exact", value: 5 }), ...inputs], {
      width: 800,
      scale: "log",
    });
    expect(wide.ticks.map((tick) => tick.value)).toEqual([1, 10, 100, 1000]);
  });

  it("draw no axis for words alone", () => {
    expect(layoutBars([bar("c", null)], { width: 800, scale: "linear" }).ticks).toEqual([]);
  });

  it("wrap long lines between words", () => {
    expect(wrap("at least one thousand three hundred", 100)).toEqual([
      "at least one",
      "thousand three",
      "hundred",
    ]);
  });
});
