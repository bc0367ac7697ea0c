/** What the page shows before a reader does anything. */
import { describe, expect, it } from "vitest";
import { CHART_IDS } from "../../support/chartIds";
import { chart, count, figure, hydrate, open, type Session, words } from "../actions";

export function reading(session: () => Session): void {
  describe("reading", () => {
    it.each([
      ["", "34,514", "at least 1,319", "more than 8,000", "159"],
      ["?asof=2018-12-30", "31,406", "at least 1,139", "6,575 to 9,968", "184"],
    ])("the headline of /%s has the exact figures", async (search, ...figures) => {
      const { tab } = session();
      await open(session(), search);
      for (const [at, id] of ["strikes", "killed", "monitor", "open"].entries())
        await expect.poll(() => words(tab, figure(id))).toBe(figures[at]);
    });

    it("a filtered link shows only what it asks for", async () => {
      const { tab } = session();
      await open(session(), "?source=sohr&view=table");
      await hydrate(tab, "sources");
      const rows = await tab.evaluate(
        (all) => [...document.querySelectorAll(all)].map((row) => row.textContent ?? ""),
        `${chart("sources")} [data-row]`,
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toContain("SOHR");
    });

    it("a filtered frame shows the figures of its day", async () => {
      const { tab } = session();
      await open(session(), "?embed=gap&form=full&asof=2017-06-02");
      await hydrate(tab, "gap");
      expect(await words(tab, chart("gap"))).toContain("at least 484");
      expect(await words(tab, `${chart("gap")} [data-ratio]`)).toBe("× 7.2");
    });

    it("every chart is hydrated and drawn when a reader comes to it", async () => {
      const { tab } = session();
      await open(session());
      for (const id of CHART_IDS) {
        await hydrate(tab, id);
        expect(await count(tab, `${chart(id)} svg`)).toBeGreaterThan(0);
        expect(await words(tab, chart(id))).toContain("28 June 2019");
      }
    });

    it("the page is as tall with charts off the screen as with charts on it", async () => {
      const { tab } = session();
      await open(session());
      for (const id of CHART_IDS) await hydrate(tab, id);
      await expect.poll(() => count(tab, "[data-deferred]")).toBe(0);
      const height = () => tab.evaluate(() => document.documentElement.scrollHeight);
      const heights: number[] = [];
      for (const id of ["asof", ...CHART_IDS]) {
        await tab.evaluate((part) => {
          document.getElementById(part)?.scrollIntoView({ behavior: "instant" });
        }, id);
        // A chart that leaves the window is skipped in the next frame but one.
        await expect.poll(() => framesSince(session())).toBeGreaterThan(2);
        heights.push(await height());
      }
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
    });
  });
}

/** Frames painted since the first call for this scroll position. */
function framesSince({ tab }: Session): Promise<number> {
  return tab.evaluate(() => {
    const root = document.documentElement;
    const at = String(scrollY);
    if (root.dataset.frames?.startsWith(`${at} `) !== true) {
      root.dataset.frames = `${at} 0`;
      const next = (frames: number) => () => {
        root.dataset.frames = `${at} ${frames}`;
        if (frames < 4) requestAnimationFrame(next(frames + 1));
      };
      requestAnimationFrame(next(1));
    }
    return Number(root.dataset.frames.split(" ")[1]);
  });
}
