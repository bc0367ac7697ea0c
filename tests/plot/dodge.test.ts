import { describe, expect, it } from "vitest";
import { dodge } from "../../src/plot/dodge";

describe("dodge", () => {
  it("keeps labels apart, in order and inside the panel", () => {
    expect(dodge([100, 104, 20], 16, 0, 110)).toEqual([94, 110, 20]);
  });
  it("moves none that has room", () => {
    expect(dodge([10, 40], 16, 0, 110)).toEqual([10, 40]);
  });
});
