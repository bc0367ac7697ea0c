import { describe, expect, it } from "vitest";
import type { BarInput } from "../../src/plot/barLayout";
import { fitBars } from "../../src/plot/fitBars";
import { barScale } from "../../src/plot/scales";

const bar = (id: string): BarInput => ({
  id,
  name: id,
  figure: "10",
  quantity: { kind: "exact", value: 10 },
  lines: [
    { text: "1 January 2017 to 31 December 2017", tone: "plain" },
    { text: "published 2018", tone: "plain" },
  ],
});

describe("rows of bars in a box of fixed height", () => {
  const bars = ["a", "b", "c", "d", "e", "f"].map(bar);
  for (const gap of [undefined, 8])
    for (const height of [120, 200, 320, 480])
      it(`are never higher than ${height} px, with ${gap ?? "the usual"} space between them`, () => {
        const quantities = bars.flatMap(({ quantity }) => quantity ?? []);
        const options = {
          width: 600,
          style: "beside",
          type: "linear",
          scale: barScale(quantities, [180, 500]),
          ...(gap !== undefined && { gap }),
        } as const;
        const layout = fitBars(bars, options, height);
        expect(layout.height).toBeLessThanOrEqual(height);
        expect(layout.rows.length).toBeGreaterThan(0);
      });
});
