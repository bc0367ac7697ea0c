/** Nothing is wider than its window: the page, the card of a mark, the sheet and every dialog. */
import { describe, expect, it } from "vitest";
import { CHART_IDS } from "../../support/chartIds";
import { chart, type Session } from "../actions";
import type { Tab } from "../drivers/tab";

/** Widths of phones; the sheet of filters exists only below 768 px. */
const NARROW = [320, 360, 447];
const ACTIONS = ["Share", "Embed", "Download", "Cite"];

export function widths(session: () => Session): void {
  describe("widths", () => {
    it.each([...NARROW, 768, 1280])("nothing is wider than a window of %i px", async (width) => {
      const { tab, site } = session();
      // WebKit's own window cannot be narrower than its bar.
      await tab.goto(
        site.host(`<iframe width=${width} height=700 src="${site.address}"></iframe>`),
      );
      await expect
        .poll(() =>
          tab.evaluateInFrame(() => document.documentElement.dataset.hydrated !== undefined),
        )
        .toBe(true);
      for (const id of CHART_IDS) {
        await expect.poll(() => unfold(tab, chart(id))).toBe(true);
        expect(await excess(tab), id).toEqual([]);
        await expect.poll(() => tap(tab, `${chart(id)} [data-mark]`)).toBe(true);
        await expect.poll(() => has(tab, `${chart(id)} [role=tooltip]`)).toBe(true);
        expect(await excess(tab), `${id}, card of a mark`).toEqual([]);
      }
      if (NARROW.includes(width)) await expectDialogFits(tab, "[data-filter-sheet]");
      await expectDialogFits(tab, '[data-figure="monitor"] button');
      for (const name of ACTIONS) await expectDialogFits(tab, `${chart("gap")} button`, name);
    });
  });
}

/** Opens the fold of a chart and brings it into the window. Whether it is hydrated. */
function unfold(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluateInFrame((all) => {
    const section = document.querySelector<HTMLElement>(all);
    const fold = section?.closest("details");
    if (fold) fold.open = true;
    section?.scrollIntoView({ behavior: "instant" });
    return section?.dataset.hydrated !== undefined;
  }, selector);
}

function has(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluateInFrame((all) => document.querySelector(all) !== null, selector);
}

/** Taps the first element with this selector, as a finger does; false where there is none yet. */
function tap(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluateInFrame((all) => {
    const element = document.querySelector(all);
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2 };
    element?.dispatchEvent(new PointerEvent("pointerdown", { ...at, pointerType: "touch" }));
    return element?.dispatchEvent(new MouseEvent("click", at)) ?? false;
  }, selector);
}

/** What reaches over the sides of the window: the page, or an open dialog; scrolled sideways or not. */
function excess(tab: Tab): Promise<readonly string[]> {
  return tab.evaluateInFrame(() => {
    const root = document.documentElement;
    return [root, ...document.querySelectorAll("dialog[open]")].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      // A dialog is above the page and its scroll bar.
      const isIn = left >= 0 && right <= (element === root ? root.clientWidth : innerWidth);
      return isIn && element.scrollWidth <= element.clientWidth
        ? []
        : [`${element.tagName} ${left} to ${right}, ${element.scrollWidth} px`];
    });
  });
}

/** Presses the button with this selector and name, and waits for its dialog, which must fit. */
async function expectDialogFits(tab: Tab, selector: string, name = ""): Promise<void> {
  await expect
    .poll(() =>
      tab.evaluateInFrame(
        (all, text) => {
          const buttons = [...document.querySelectorAll<HTMLElement>(all)];
          const button = buttons.find((one) => text === "" || one.textContent === text);
          if (document.querySelector("dialog[open] h2") === null) button?.click();
          return document.querySelector("dialog[open] h2") !== null;
        },
        selector,
        name,
      ),
    )
    .toBe(true);
  await expect.poll(() => has(tab, 'dialog[open] [aria-busy="true"]')).toBe(false);
  expect(await excess(tab), name || selector).toEqual([]);
  await tab.evaluateInFrame(() => document.querySelector("dialog")?.close());
  await expect.poll(() => has(tab, "dialog[open]")).toBe(false);
}
