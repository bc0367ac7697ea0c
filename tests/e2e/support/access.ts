/** Accessibility and layout: WCAG 2.2 A and AA and the best practices of axe; nothing too wide. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => {
      const first = nodes.slice(0, 3).map(({ html }) => html);
      return `${id}: ${first.join(" ")}`;
    }),
  ).toEqual([]);
}

/** No rule is broken, on the page or inside one part of it. */
export async function expectNoViolations(page: Page, inside?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(RULES);
  await expectNone(inside === undefined ? axe : axe.include(inside));
}

/** No rule is broken around the charts. Each chart is checked alone: together they take minutes. */
export async function expectNoViolationsAroundCharts(page: Page): Promise<void> {
  await expectNone(new AxeBuilder({ page }).withTags(RULES).exclude("[data-chart]"));
}

/** Text has enough contrast: the one rule that another theme can break. */
export async function expectContrast(page: Page, inside?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withRules("color-contrast");
  await expectNone(inside === undefined ? axe : axe.include(inside));
}

/** Nothing is wider than the window. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(overflow).toBeLessThanOrEqual(0);
}
