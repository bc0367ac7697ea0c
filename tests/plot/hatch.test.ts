import { describe, expect, it } from "vitest";
import { hatchPath } from "../../src/plot/hatch";

describe("a hatch", () => {
  it("fills a column as well as a bar, from side to side", () => {
    expect(hatchPath({ x: 10, y: 0, width: 4, height: 12 }, 6)).toBe("M10,6L14,2M10,12L14,8");
    expect(hatchPath({ x: 10, y: 0, width: 12, height: 4 }, 6)).toBe("M12,4L16,0M18,4L22,0");
  });

  it("is empty where there is no room for a stroke", () => {
    expect(hatchPath({ x: 0, y: 0, width: 2, height: 2 }, 6)).toBe("");
  });
});
