/** Accessibility and layout: WCAG 2.2 A and AA and the best practices of axe; nothing too wide. */
import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";
import { expect } from "./test";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** WCAG 2.5.3, which axe calls experimental: the visible words of a control are in its name. */
const LABEL_IN_NAME = "label-content-name-mismatch";

const ALL_RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { [LABEL_IN_NAME]: { enabled: true } },
};

const ONLY_VIOLATIONS: RunOptions = { resultTypes: ["violations"], iframes: false };

/**
 * Runs axe in the page itself and takes home what is wrong: @axe-core/playwright also serializes
 * every rule that passed, which takes longer than the check. Frames inside have tests of their own.
 */
async function expectNone(
  page: Page,
  context: string | { readonly exclude: string },
  options: RunOptions,
): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([context, options]) => (await window.axe.run(context, options)).violations,
    [context, { ...options, ...ONLY_VIOLATIONS }] as const,
  );
  expect(
    violations.flatMap(({ id, nodes }) => {
      // Axe takes the texts of a mark, which are apart on the screen, for one sentence.
      const counted = nodes.filter(({ html }) => id !== LABEL_IN_NAME || !html.startsWith("<g "));
      const first = counted.slice(0, 3).map(({ html }) => html);
      return first.length === 0 ? [] : [`${id}: ${first.join(" ")}`];
    }),
  ).toEqual([]);
}

/** Every text drawn in a mark is in its accessible name, so that speech control can say it. */
async function expectWordsInMarkNames(page: Page, inside = "html"): Promise<void> {
  const missing = page.locator(`${inside} svg [role="button"]`).evaluateAll((marks) => {
    const spoken = (text: string | null) =>
      (text ?? "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s]/gu, "")
        .replace(/\s+/g, " ")
        .trim();
    return marks.flatMap((mark) => {
      const name = mark.getAttribute("aria-label");
      return [...mark.querySelectorAll("text")]
        .map(({ textContent }) => spoken(textContent))
        .filter((text) => !spoken(name).includes(text))
        .map((text) => `“${text}” is not in “${name}”`);
    });
  });
  expect(await missing).toEqual([]);
}

/** No rule is broken, on the page or inside one part of it. */
export async function expectNoViolations(page: Page, inside = "html"): Promise<void> {
  await expectNone(page, inside, ALL_RULES);
  await expectWordsInMarkNames(page, inside);
}

/** No rule is broken around the charts. Each chart is checked alone: together they take minutes. */
export async function expectNoViolationsAroundCharts(page: Page): Promise<void> {
  await expectNone(page, { exclude: "[data-chart]" }, ALL_RULES);
  await expectWordsInMarkNames(page);
}

/** Text has enough contrast: the one rule that another theme can break. */
export async function expectContrast(page: Page, inside = "html"): Promise<void> {
  await expectNone(page, inside, { runOnly: ["color-contrast"] });
}

/** Nothing is wider than the window. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}
