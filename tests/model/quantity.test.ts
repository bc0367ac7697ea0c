import { describe, expect, it } from "vitest";
import { quantityBounds } from "../../src/model/quantity";

describe("quantityBounds", () => {
  it("keeps a minimum open above, a maximum open below and a range a range", () => {
    expect(quantityBounds({ kind: "more_than", low: 8000 })).toEqual({ low: 8000, high: null });
    expect(quantityBounds({ kind: "up_to", high: 12 })).toEqual({ low: null, high: 12 });
    expect(quantityBounds({ kind: "range", low: 3, high: 9 })).toEqual({ low: 3, high: 9 });
    expect(quantityBounds({ kind: "exact", value: 7 })).toEqual({ low: 7, high: 7 });
  });
});
