/** What a reader does and sees, on any tab. Everything waits until it is so, and never for a time. */
import { expect } from "vitest";
import { visitChart, WAITS } from "../../scripts/visitChart";
import type { ChartId } from "../../src/url/view";
import type { Point, Tab } from "./drivers/tab";
import type { Site } from "./site";

export interface Session {
  readonly tab: Tab;
  readonly site: Site;
}

export const chart = (id: ChartId) => `[data-chart="${id}"]`;
export const figure = (id: string) => `[data-figure="${id}"] [data-value]`;

/** Opens a view of the page, or another page of the site, and waits for its scripts. */
export async function open({ tab, site }: Session, path = ""): Promise<void> {
  await tab.goto(`${site.address}${path}`);
  await expect.poll(() => count(tab, "html[data-hydrated]")).toBe(1);
}

/** Brings a chart into the window until it is hydrated and has its tables. Opens its fold. */
export async function hydrate(tab: Tab, id: ChartId): Promise<void> {
  await expect.poll(() => tab.evaluate(visitChart, id), { message: id }).toBe(true);
}

export function count(tab: Tab, selector: string): Promise<number> {
  return tab.evaluate((all) => document.querySelectorAll(all).length, selector);
}

/** Words of the first element; null when there is none. */
export function words(tab: Tab, selector: string): Promise<string | null> {
  return tab.evaluate((first) => document.querySelector(first)?.textContent ?? null, selector);
}

export function query(tab: Tab): Promise<string> {
  return tab.evaluate(() => location.search);
}

/** Back or Forward: `-1` or `1`. */
export async function go(tab: Tab, steps: number): Promise<void> {
  await tab.evaluate((by) => history.go(by), steps);
}

/**
 * The middle of an element with this selector and, if given, exactly these words, once it can be
 * clicked there: it rests while the page is drawn, and is neither disabled nor covered.
 */
export async function middle(tab: Tab, selector: string, name?: string): Promise<Point> {
  const place = () =>
    tab.evaluate(
      async (all, wanted, waits) => {
        const find = () =>
          [...document.querySelectorAll(all)].find(
            (one) => wanted === null || one.textContent?.trim() === wanted,
          );
        const found = find();
        if (found === undefined || found.matches(":disabled")) return null;
        // A part above it may take another height yet; WebKit does not scroll along.
        if (document.querySelector(waits) !== null) return null;
        const middleOf = (one: Element) => {
          const box = one.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        };
        const before = middleOf(found);
        // Parts that come near the window take their height when the page is drawn.
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
        const { x, y } = middleOf(found);
        if (!found.contains(document.elementFromPoint(x, y))) {
          found.scrollIntoView({ behavior: "instant", block: "center" });
          return null;
        }
        return before.x === x && before.y === y && find() === found ? { x, y } : null;
      },
      selector,
      name ?? null,
      WAITS,
    );
  let at: Point | null = null;
  await expect
    .poll(
      async () => {
        at = await place();
        return at !== null;
      },
      { message: `${selector} ${name ?? ""}` },
    )
    .toBe(true);
  return at ?? { x: 0, y: 0 };
}

/** Clicks it there. */
export async function click(tab: Tab, selector: string, name?: string): Promise<void> {
  await tab.click(await middle(tab, selector, name));
}

/** Name or words of the element that has the focus. */
export function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent?.trim() ?? "";
  });
}
