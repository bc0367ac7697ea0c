/** Jumps to parts of the page. */
import { describe, expect, it } from "vitest";
import { count, open, type Session, WAITS } from "../actions";
import type { Tab } from "../drivers/tab";

/** Px from where a jump to a part ends (below what is sticky) to where the part is. */
function offPlace(tab: Tab, id: string): Promise<number> {
  return tab.evaluate((part) => {
    const top = document.getElementById(part)?.getBoundingClientRect().top ?? Number.NaN;
    const room = Number.parseFloat(
      getComputedStyle(document.documentElement).scrollPaddingBlockStart,
    );
    // The last part may be too short to reach the top of the window.
    const root = document.documentElement;
    const isAtEnd = root.scrollHeight - root.clientHeight - scrollY < 1;
    return isAtEnd && top > 0 && top < innerHeight ? 0 : Math.round(Math.abs(top - (room || 0)));
  }, id);
}

async function expectThere(tab: Tab, id: string): Promise<void> {
  await expect.poll(() => offPlace(tab, id), { message: id }).toBeLessThanOrEqual(1);
  await expect.poll(() => count(tab, WAITS)).toBe(0);
  await expect.poll(() => offPlace(tab, id), { message: id }).toBeLessThanOrEqual(1);
}

export function jumps(session: () => Session): void {
  describe("jumps", () => {
    it("an address with a part opens there", async () => {
      const { tab } = session();
      await open(session(), "?asof=2018-12-30#sources");
      await expectThere(tab, "sources");
    });
  });
}
