/** The copy of the page that opens without a connection. */
import { describe, expect, it } from "vitest";
import { deploy } from "../../support/deployment";
import { figure, words } from "../actions";
import type { Tab } from "../drivers/tab";

/** `start` opens a browser that has no worker of an earlier page, as WebKit shares what runs them. */
export function offline(start: () => Promise<Tab>): void {
  describe("a page that was opened once", () => {
    it("opens from its copy when its server is gone", async () => {
      const tab = await start();
      try {
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
      } finally {
        await tab.close();
      }
    });
  });
}
