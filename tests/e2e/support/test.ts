/**
 * The test of every end-to-end file: it fails on any console error or warning, page error, breach
 * of the page's policy or request to another origin, whatever else the test looks at.
 */
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import type { ChartId } from "../../../src/url/view";
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
  /** What was noticed so far. */
  readonly found: readonly string[];
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const found: string[] = [];
      const watch: Watch = { expected: [], found };
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type()))
          found.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => found.push(`page error: ${error.message}`));
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (!["data:", "blob:"].includes(protocol) && origin !== new URL(baseURL ?? "").origin)
          if (!request.url().startsWith("http://127.0.0.1:"))
            found.push(`request to ${request.url()}`);
      });
      await page.exposeFunction("reportPolicyBreach", (breach: string) =>
        found.push(`policy breach: ${breach}`),
      );
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          window.reportPolicyBreach(`${violatedDirective} ${blockedURI}`),
        );
      });
      await use(watch);
      const wrong = found.filter((line) => !watch.expected.some((pattern) => pattern.test(line)));
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export const CHARTS = CHART_IDS;

/** Opens a view and waits until its charts are drawn. */
export async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`/${search}`);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await expect(page.locator("html[data-hydrated]")).toHaveCount(1);
  await expect(page.locator("[data-chart]").first()).toBeVisible();
  // A chart runs, and asks for tables of its own, once it comes near the window: visit each.
  const top = await page.evaluate(() => window.scrollY);
  await page.evaluate(async () => {
    const charts = document.querySelectorAll("[data-chart], [data-chart-waiting]");
    for (const { id } of charts) {
      document.getElementById(id)?.scrollIntoView({ behavior: "instant" });
      while (document.getElementById(id)?.dataset.hydrated === undefined)
        await new Promise(requestAnimationFrame);
    }
  });
  await expect(page.locator("[data-chart-waiting]")).toHaveCount(0);
  // Charts off the screen catch up when the view rests.
  await expect(page.locator("[data-deferred]")).toHaveCount(0);
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), top);
}

export function chart(page: Page, id: ChartId) {
  return page.locator(`[data-chart="${id}"]`);
}

/** The number of a headline figure as the reader sees it. */
export function figure(page: Page, id: "strikes" | "killed" | "monitor" | "ratio" | "open") {
  return page.locator(`[data-figure="${id}"] [data-value]`);
}

/** Accessibility: no violation of WCAG 2.2 A and AA, nor of axe's best practices. */
export async function expectNoViolations(page: Page, inside?: string): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (inside === undefined ? axe : axe.include(inside))
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html)
          .slice(0, 3)
          .join(" ")}`,
    ),
  ).toEqual([]);
}
