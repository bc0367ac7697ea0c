/**
 * The test of every end-to-end file: it fails on any console error or warning, page error, breach
 * of the page's policy or request to another origin, whatever else the test looks at.
 */
import { test as base, expect } from "@playwright/test";
import { CHART_IDS } from "../../support/chartIds";

export { expect };

declare global {
  interface Window {
    /** Adds a breach of the page's policy to what fails the test. */
    readonly reportPolicyBreach: (breach: string) => void;
  }
}

interface Watch {
  /** Messages that a test causes on purpose, for instance a failed request. */
  expected: RegExp[];
  /** What was found so far. */
  readonly found: readonly string[];
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const found: string[] = [];
      const watch: Watch = { expected: [], found };
      context.on("console", (message) => {
        // What the runner itself says when the page would register its worker.
        if (message.text() === "Service Worker registration blocked by Playwright") return;
        if (["error", "warning"].includes(message.type()))
          found.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on("weberror", (error) => found.push(`page error: ${error.error().message}`));
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (!["data:", "blob:"].includes(protocol) && origin !== new URL(baseURL ?? "").origin)
          if (!request.url().startsWith("http://127.0.0.1:"))
            found.push(`request to ${request.url()}`);
      });
      await context.exposeFunction("reportPolicyBreach", (breach: string) =>
        found.push(`policy breach: ${breach}`),
      );
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          window.reportPolicyBreach(`${violatedDirective} ${blockedURI}`),
        );
      });
      await use(watch);
      // A request may still be on its way when a test has seen all it looks for.
      for (const page of context.pages()) await page.unrouteAll({ behavior: "ignoreErrors" });
      await context.unrouteAll({ behavior: "ignoreErrors" });
      const wrong = found.filter((line) => !watch.expected.some((pattern) => pattern.test(line)));
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

/** Ids of all charts, in the order of the page. */
export const CHARTS = CHART_IDS;
