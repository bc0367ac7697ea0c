/** Where marks are drawn: the same place in every browser. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../../scripts/browser.mjs";
import { CHART_IDS } from "../../support/chartIds";
import { chart, hydrate, open, type Session } from "../actions";
import { openChromium } from "../drivers/puppeteer";
import type { Tab } from "../drivers/tab";

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Boxes of the shapes of every mark, in px from the corner of their drawing. */
function shapes(tab: Tab, root: string): Promise<Readonly<Record<string, Box>>> {
  return tab.evaluate((selector) => {
    const boxes: Record<string, Box> = {};
    for (const mark of document.querySelectorAll(`${selector} [data-mark]`))
      [...mark.querySelectorAll<SVGGraphicsElement>("path, circle, rect, line")].forEach(
        (shape, at) => {
          const own = shape.getScreenCTM();
          const drawing = shape.ownerSVGElement?.getScreenCTM();
          if (!own || !drawing) return;
          const matrix = drawing.inverse().multiply(own);
          const { x, y, width, height } = shape.getBBox();
          // A bar of zero is not drawn, and has a place in some browsers only.
          if (shape.matches("rect, path") && (width === 0 || height === 0)) return;
          const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map(
            (point) => point.matrixTransform(matrix),
          );
          if (from && to)
            boxes[`${mark.getAttribute("data-mark")}/${at}`] = [from.x, from.y, to.x, to.y];
        },
      );
    return boxes;
  }, root);
}

export function marks(session: () => Session): void {
  describe("marks", () => {
    let chromium: Tab | undefined;
    beforeAll(async () => {
      chromium = await openChromium(process.env.BROWSER_PATH ?? (await findBrowser()));
    });
    afterAll(() => chromium?.close());

    it.each(CHART_IDS)("of %s are within a pixel of where Chromium draws them", async (id) => {
      const { tab, site } = session();
      if (chromium === undefined) throw new Error("no Chromium");
      const both = [tab, chromium] as const;
      const width = (one: Tab) =>
        one.evaluate(
          (root) => document.querySelector(root)?.getBoundingClientRect().width ?? 0,
          chart(id),
        );
      for (const one of both) {
        await one.resize(1000, 800);
        await open({ tab: one, site }, `?embed=${id}&form=full`);
        await hydrate(one, id);
      }
      // A window has less room where its scroll bar takes some.
      await tab.resize(1000 + (await width(chromium)) - (await width(tab)), 800);
      await expect.poll(() => width(tab)).toBe(await width(chromium));
      const far = async () => {
        const [here = {}, there = {}] = await Promise.all(
          both.map((one) => shapes(one, chart(id))),
        );
        // A driver's objects have no order.
        expect(Object.keys(here).sort()).toEqual(Object.keys(there).sort());
        expect(Object.keys(here).length).toBeGreaterThan(0);
        return Object.entries(here).filter(([shape, box]) =>
          box.some((side, at) => !(Math.abs(side - (there[shape]?.[at] ?? Number.NaN)) <= 1)),
        );
      };
      await expect.poll(far).toEqual([]);
    });
  });
}
