/** Accessibility and layout: WCAG 2.2 A and AA and the best practices of axe; nothing too wide. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** WCAG 2.5.3, which axe calls experimental: the visible words of a control are in its name. */
const LABEL_IN_NAME = "label-content-name-mismatch";

const allRules = (page: Page) =>
  new AxeBuilder({ page }).options({
    runOnly: { type: "tag", values: TAGS },
    rules: { [LABEL_IN_NAME]: { enabled: true } },
  });

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
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
async function expectWordsInMarkNames(page: Page, inside = "body"): Promise<void> {
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
export async function expectNoViolations(page: Page, inside?: string): Promise<void> {
  const axe = allRules(page);
  await expectNone(inside === undefined ? axe : axe.include(inside));
  await expectWordsInMarkNames(page, inside);
}

/** No rule is broken around the charts. Each chart is checked alone: together they take minutes. */
export async function expectNoViolationsAroundCharts(page: Page): Promise<void> {
  await expectNone(allRules(page).exclude("[data-chart]"));
  await expectWordsInMarkNames(page);
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
