/** What a reader changes by pointer and keyboard, and what Back and Forward make of it. */
import { describe, expect, it } from "vitest";
import {
  chart,
  click,
  count,
  figure,
  focused,
  go,
  hydrate,
  middle,
  open,
  query,
  type Session,
  words,
} from "../actions";
import type { Tab } from "../drivers/tab";

const SLIDER = "#asof input[type=range]";

async function openSlider(session: Session, search = ""): Promise<void> {
  await open(session, search);
  await click(session.tab, "#asof button", "Change the date");
  await expect.poll(() => count(session.tab, SLIDER)).toBe(1);
}

/** Where a day lies on the slider, in px of the window. */
async function dayPoint(tab: Tab, day: string) {
  const { y } = await middle(tab, SLIDER);
  const x = await tab.evaluate(
    (selector, days) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (input === null) return 0;
      const { left, width } = input.getBoundingClientRect();
      const thumb = 22;
      const share = (days - Number(input.min)) / (Number(input.max) - Number(input.min));
      return left + thumb / 2 + share * (width - thumb);
    },
    SLIDER,
    Date.parse(`${day}T00:00:00Z`) / 86_400_000,
  );
  return { x, y };
}

export function controls(session: () => Session): void {
  describe("controls", () => {
    it("the slider is dragged to a day, and Back and Forward undo and redo it", async () => {
      const { tab } = session();
      await openSlider(session());
      const days = ["2019-06-28", "2018-09-27", "2016-06-01", "2019-01-30", "2019-01-31"];
      const points = [];
      for (const day of days) points.push(await dayPoint(tab, day));
      await tab.drag(points);
      await expect.poll(() => words(tab, figure("killed"))).toBe("at least 1,190");
      await expect.poll(() => query(tab)).toBe("?asof=2019-01-31");
      await go(tab, -1);
      await expect.poll(() => words(tab, figure("killed"))).toBe("at least 1,319");
      expect(await query(tab)).toBe("");
      await go(tab, 1);
      await expect.poll(() => words(tab, figure("killed"))).toBe("at least 1,190");
    });

    it("months are chosen by drawing over the strikes, and taken back by a button", async () => {
      const { tab } = session();
      await open(session(), "?embed=timeline&form=full");
      await hydrate(tab, "timeline");
      const strikes = (id: string) => `${chart("timeline")} [data-mark="strikes:${id}"]`;
      await middle(tab, strikes("releases-syria-2018-06-01"));
      const [from, to] = await tab.evaluate(
        (...both) =>
          both.map((selector) => {
            const { x, y, width } =
              document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
            return { x: x + width / 2, y: y + 1 };
          }),
        strikes("releases-syria-2018-01-01"),
        strikes("releases-syria-2018-12-01"),
      );
      if (from === undefined || to === undefined) throw new Error("no marks");
      const y = Math.min(from.y, to.y);
      await tab.drag([0, 0.3, 0.6, 1].map((share) => ({ x: from.x + share * (to.x - from.x), y })));
      await expect.poll(() => query(tab)).toContain("from=2018-01&to=2018-12");
      expect(await words(tab, `${chart("timeline")} h2`)).toBe(
        "Strikes peaked in December 2018: 991 declared in 31 days",
      );
      await click(tab, `${chart("timeline")} button`, "Whole period");
      await expect.poll(() => query(tab)).not.toMatch(/from=|to=/);
    });

    it("a filter changes the chart and the address", async () => {
      const { tab } = session();
      await open(session());
      await hydrate(tab, "sources");
      await click(tab, `${chart("sources")} label`, "Deaths per 100 strikes");
      await expect.poll(() => query(tab)).toBe("?measure=rate");
      await click(tab, `${chart("sources")} [data-filters] summary`);
      await click(tab, `${chart("sources")} [data-filters] label`, "Log");
      await expect.poll(() => query(tab)).toBe("?measure=rate&scale=log");
      await go(tab, -2);
      await expect.poll(() => query(tab)).toBe("");
    });

    it("the table has a row for each mark, and Back shows the marks again", async () => {
      const { tab } = session();
      const ids = (attribute: string) =>
        tab.evaluate(
          (root, name) =>
            [...document.querySelectorAll(`${root} [${name}]`)]
              .map((one) => one.getAttribute(name) ?? "")
              .sort(),
          chart("sources"),
          attribute,
        );
      await open(session(), "?source=cjtf_oir,airwars");
      await hydrate(tab, "sources");
      const marks = await ids("data-mark");
      expect(marks.length).toBeGreaterThan(2);
      await click(tab, `${chart("sources")} button`, "Table");
      await expect.poll(() => ids("data-row")).toEqual(marks);
      await go(tab, -1);
      await expect.poll(() => ids("data-mark")).toEqual(marks);
    });

    it("pointing at a mark shows its tooltip, and a click opens its card", async () => {
      const { tab } = session();
      await open(session(), "?embed=sources&form=full");
      await hydrate(tab, "sources");
      const mark = `${chart("sources")} [data-mark="cjtf_oir-report-2019-06-27"]`;
      await tab.move(await middle(tab, mark));
      await expect
        .poll(() => words(tab, `${chart("sources")} [role=tooltip]`))
        .toContain("at least 1,319");
      await click(tab, mark);
      await expect.poll(() => words(tab, "dialog[open] [data-quote]")).toContain("at least 1,319");
      await tab.press("Escape");
      await expect.poll(() => count(tab, "dialog[open]")).toBe(0);
    });

    it("every dialog opens, closes by Escape and gives the focus back", async () => {
      const { tab } = session();
      await open(session());
      await hydrate(tab, "gap");
      for (const name of ["Share", "Embed", "Download", "Cite"]) {
        await click(tab, `${chart("gap")} button`, name);
        await expect.poll(() => count(tab, "dialog[open] h2")).toBe(1);
        await tab.press("Escape");
        await expect.poll(() => count(tab, "dialog[open]")).toBe(0);
        await expect.poll(() => focused(tab)).toBe(name);
      }
    });

    it("a reader with a keyboard reaches the day, moves it, and opens a mark's card", async () => {
      const { tab } = session();
      await open(session());
      const tabTo = async (name: string) => {
        for (let steps = 0; steps < 60 && (await focused(tab)) !== name; steps++)
          await tab.press("Tab");
        expect(await focused(tab)).toBe(name);
      };
      await tabTo("Change the date");
      await tab.press("Enter");
      await expect.poll(() => count(tab, SLIDER)).toBe(1);
      await tab.evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)?.focus();
      }, SLIDER);
      await tab.press("ArrowLeft");
      await tab.press("ArrowLeft");
      await expect.poll(() => words(tab, figure("killed"))).toBe("at least 1,302");
      await tab.press("ArrowLeft", "Shift");
      await expect.poll(() => query(tab)).toBe("?asof=2019-05-30");
      await tab.press("End");
      await expect.poll(() => query(tab)).toBe("?asof=latest");
      await tab.press("Home");
      await expect.poll(() => words(tab, figure("killed"))).not.toMatch(/\d/);
      await tab.press("End");
      await hydrate(tab, "gap");
      const mark = () =>
        tab.evaluate(() => document.activeElement?.getAttribute("data-mark") ?? null);
      await tab.evaluate(
        (selector) => {
          document.querySelector<SVGElement>(selector)?.focus();
        },
        `${chart("gap")} [data-mark][tabindex="0"]`,
      );
      const first = await mark();
      await tab.press("ArrowRight");
      await expect.poll(mark).not.toBe(first);
      const second = await mark();
      await tab.press("Enter");
      await expect.poll(() => words(tab, "dialog[open] [data-quote]")).toContain("published");
      await tab.press("Escape");
      await expect.poll(mark).toBe(second);
    });
  });
}
