/** The copy of the page that opens without a connection. */
import { describe, expect, it } from "vitest";
import { deploy } from "../../support/deployment";
import { figure, type Session, words } from "../actions";

export function offline(session: () => Session): void {
  describe("a page that was opened once", () => {
    it("opens from its copy when its server is gone", async () => {
      const { tab } = session();
      const deployment = await deploy();
      try {
        await tab.goto(deployment.address);
        const copy = () =>
          tab.evaluate(() =>
            document.querySelector("[data-offline-copy]")?.getAttribute("data-offline-copy"),
          );
        await expect.poll(copy, { timeout: 60_000 }).toBe("kept");
      } finally {
        await deployment.stop();
      }
      await tab.goto(`${deployment.address}?asof=2018-12-30`);
      await expect.poll(() => words(tab, figure("strikes"))).toBe("31,406");
    });
  });
}
