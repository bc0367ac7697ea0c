/** Charts in the pages of others, in the sandbox that the code to paste has. */
import { describe, expect, it } from "vitest";
import { CHART_IDS } from "../../support/chartIds";
import type { Session } from "../actions";

const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

export function frames(session: () => Session): void {
  describe("frames", () => {
    it.each(CHART_IDS)("%s fits its frame on the page of another", async (id) => {
      const { tab, site } = session();
      await tab.goto(
        site.host(`<!doctype html><title>Host</title>
          <iframe src="${site.address}embed-${id}.html" width="640" height="200"
            sandbox="${SANDBOX}"></iframe>
          <script async src="${site.address}embed.js"></script>`),
      );
      const fit = () =>
        tab.evaluateInFrame(() => {
          const { scrollHeight, clientHeight } = document.documentElement;
          return clientHeight > 250 && scrollHeight <= clientHeight;
        });
      await expect.poll(fit).toBe(true);
      const shown = await tab.evaluateInFrame(() => ({
        text: document.body.innerText,
        styled: getComputedStyle(document.body).marginTop === "0px",
        marks: document.querySelectorAll("[data-mark]").length,
      }));
      expect(shown.text).toContain("28 June 2019");
      expect(shown.text).not.toContain("Loading");
      expect(shown.styled).toBe(true);
      expect(shown.marks).toBeGreaterThan(0);
    });

    it.each(CHART_IDS)("%s is readable in a frame that runs no script", async (id) => {
      const { tab, site } = session();
      await tab.goto(
        site.host(`<!doctype html><title>Host</title>
          <iframe src="${site.address}embed-${id}.html" width="640" height="600" sandbox></iframe>`),
      );
      const shown = await tab.evaluateInFrame(() => ({
        text: document.body.innerText,
        styled: getComputedStyle(document.body).marginTop === "0px",
      }));
      expect(shown.text).toContain("28 June 2019");
      expect(shown.text).toContain("Source:");
      expect(shown.styled).toBe(true);
    });
  });
}
