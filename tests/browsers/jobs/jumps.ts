/** Jumps between parts of the page, and where Back and Forward lead. */
import { describe, expect, it } from "vitest";
import { WAITS } from "../../../scripts/visitChart";
import { CHART_IDS } from "../../support/chartIds";
import { click, count, go, hydrate, open, type Session, words } from "../actions";
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

const scrolled = (tab: Tab) => tab.evaluate(() => Math.round(scrollY));

export function jumps(session: () => Session): void {
  describe("jumps", () => {
    it("Back and Forward lead to where the reader was", async () => {
      const { tab } = session();
      const nav = "header nav a";
      await open(session());
      // The charts take their own height first: WebKit does not scroll along.
      for (const id of CHART_IDS) await hydrate(tab, id);
      await tab.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      await expect.poll(() => count(tab, WAITS)).toBe(0);
      await click(tab, nav, "Who counts what");
      await expectThere(tab, "sources");
      await click(tab, nav, "Method and sources");
      // Fetched when a reader comes near it.
      await expect.poll(() => words(tab, "#method")).toContain("What the words mean");
      await expectThere(tab, "method");
      await go(tab, -1);
      await expectThere(tab, "sources");
      await go(tab, -1);
      await expect.poll(() => scrolled(tab)).toBe(0);
      await go(tab, 1);
      await expectThere(tab, "sources");
      await go(tab, 1);
      await expectThere(tab, "method");
    });

    it("an address with a part opens there", async () => {
      const { tab } = session();
      await open(session(), "?asof=2018-12-30#sources");
      await expectThere(tab, "sources");
    });
  });
}
