import { describe, expect, it } from "vitest";
import { type MarkBox, nearestMark } from "../../src/plot/nearestMark";

const dot = (id: string, x: number, y: number): MarkBox => ({
  id,
  left: x - 4,
  right: x + 4,
  top: y - 4,
  bottom: y + 4,
});

describe("the mark that a pointer reads", () => {
  const marks = [dot("a", 100, 100), dot("b", 130, 20), dot("c", 100, 104)];

  it("is the nearest one, not only one that is hit", () => {
    expect(nearestMark(marks, [112, 95], "around")).toBe("a");
    expect(nearestMark(marks, [126, 40], "around")).toBe("b");
  });

  it("is the one whose middle is nearer where two overlap", () => {
    expect(nearestMark(marks, [100, 103], "around")).toBe("c");
  });

  it("is none far away from every mark", () => {
    expect(nearestMark(marks, [300, 100], "around")).toBeNull();
    expect(nearestMark(marks, [100, 300], "around")).toBeNull();
    expect(nearestMark([], [0, 0], "time")).toBeNull();
  });

  it("is the nearest day along the time axis, however far above or below", () => {
    expect(nearestMark(marks, [128, 200], "time")).toBe("b");
    expect(nearestMark(marks, [300, 20], "time")).toBeNull();
  });

  it("is inside a long bar wherever the pointer is on it", () => {
    const bars: readonly MarkBox[] = [
      { id: "long", left: 0, right: 600, top: 0, bottom: 20 },
      { id: "short", left: 0, right: 40, top: 22, bottom: 42 },
    ];
    expect(nearestMark(bars, [590, 10], "around")).toBe("long");
    expect(nearestMark(bars, [50, 30], "around")).toBe("short");
  });
});
