import { afterAll, describe, expect, it, vi } from "vitest";
import { PACKAGE } from "./support/package";

const before = process.env.TZ;

afterAll(() => {
  process.env.TZ = before;
});

/** A view drawn by scripts that were loaded in a time zone: none keeps words of another one. */
async function drawnIn(zone: string): Promise<string> {
  process.env.TZ = zone;
  vi.resetModules();
  const { renderView } = await import("../src/entry-server");
  return renderView("?asof=2018-12-30", PACKAGE);
}

describe("a view drawn in another time zone", () => {
  it("has the same words, drawings and links to the letter", async () => {
    const utc = await drawnIn("UTC");
    expect(utc).toContain("31,406");
    for (const [zone, day] of [
      ["Pacific/Kiritimati", 31],
      ["America/Los_Angeles", 30],
    ] as const) {
      const drawn = await drawnIn(zone);
      // The zone is in force: local days differ.
      expect(new Date("2018-12-30T12:00Z").getDate()).toBe(day);
      expect(drawn === utc, zone).toBe(true);
    }
  });
});
