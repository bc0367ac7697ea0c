import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { backlog } from "../../../src/charts/backlog";
import type { View } from "../../../src/url/view";
import { chartViewer } from "../../support/showChart";

afterEach(cleanup);

const show = await chartViewer(backlog);

describe("the backlog", () => {
  it("says of how many decided reports how many were accepted", () => {
    const { container } = show();
    expect(container.querySelector("h2")?.textContent).toBe(
      "The Coalition accepted 214 of the 2,237 reports of harm it decided",
    );
    expect(container.querySelector("[data-summary]")?.textContent).toBe(
      "The Coalition decided 2,237 reports and accepted 214 of them (9.6%), in the 27 months that give both numbers. 159 were not yet decided on 31 May 2019.",
    );
  });

  it("names in its second line how many months the sum of the title has", () => {
    expect(show().container.textContent).toContain(
      "Reports of civilians killed or injured in Iraq and Syria, in 27 of the 32 months from October 2016 to May 2019",
    );
    cleanup();
    const whole = { from: "2017-01" as View["from"], to: "2017-03" as View["to"] };
    expect(show(whole).container.textContent).toContain(
      "Reports of civilians killed or injured. Iraq and Syria, January 2017 to March 2017",
    );
  });

  it("explains hatched months in a compact frame, only where there are any", () => {
    const key = (patch: Partial<View>) =>
      show({ ...patch, embed: "backlog", form: "compact" }).container.querySelector(
        '[data-key="hatched"]',
      )?.textContent;
    expect(key({})).toBe("Hatched: no figure published or found");
    cleanup();
    expect(key({ from: "2017-01" as View["from"], to: "2017-03" as View["to"] })).toBeUndefined();
  });

  it("draws all decided reports as one bar, each part in words", () => {
    const { container } = show();
    const bar = container.querySelector("[data-decided]");
    expect([...(bar?.querySelectorAll("li") ?? [])].map((item) => item.textContent)).toEqual([
      "214 accepted (9.6%)",
      "1,747 rejected",
      "276 other",
    ]);
    const drawn = [...(bar?.querySelectorAll("svg[viewBox] rect") ?? [])];
    expect(drawn.map((rect) => [rect.getAttribute("x"), rect.getAttribute("width")])).toEqual([
      ["0", "214"],
      ["214", "1747"],
      ["1961", "276"],
    ]);
  });

  it("asks the question where no report gives both numbers, and draws no bar", () => {
    const { container } = show({ from: "2016-10" as View["from"], to: "2016-11" as View["to"] });
    expect(container.querySelector("h2")?.textContent).toBe(
      "How many reports of harm did the Coalition accept?",
    );
    expect(container.querySelector("[data-decided]")).toBeNull();
    expect(container.querySelector('[data-mark="received:2016-10"]')).not.toBeNull();
  });

  it("has at most three notes of at most two sentences", () => {
    const { container } = show({ asof: "latest" });
    const notes = [...container.querySelectorAll("section > ul > li")];
    expect(notes).toHaveLength(3);
    for (const { textContent } of notes)
      expect(textContent?.match(/[.!?](?: |$)/g)?.length).toBeLessThanOrEqual(2);
  });

  it("lists where reports do not add up, one sentence each", () => {
    show({ asof: "latest" });
    for (const text of [
      "Report to 30 September 2017: it starts with 344 open cases; the one before ended with 350.",
      "Report to 31 May 2018: it decided 276 cases; it gives results for 271.",
      "Report to 31 December 2019: its numbers leave 78 open cases; it says 79.",
    ])
      expect(screen.getByText(text)).toBeDefined();
  });

  it("says each figure with its parts, and each gap with its reason", () => {
    show();
    for (const name of [
      "Data to 31 March 2017, published 30 April 2017: 28 reports decided; 9 accepted; 17 rejected; 2 duplicates; accepted: 32.1%",
      "Data to 31 August 2018, published 27 September 2018: 60 reports decided; 8 accepted; 52 with no result published; accepted: 13.3%",
      "Data to 31 May 2017, published 7 July 2017: new reports: not seen by us",
      "Data to 31 May 2019, published 27 June 2019: 159 reports not yet decided",
    ])
      expect(screen.getByRole("button", { name })).toBeDefined();
  });

  it("answers beside the mark with the month, the figure and its parts", async () => {
    const { container } = show();
    container.querySelector<SVGElement>('[data-mark="completed:2017-03"]')?.focus();
    const tooltip = await screen.findByRole("tooltip");
    expect([...tooltip.querySelectorAll("p")].map((line) => line.textContent)).toEqual([
      "March 2017",
      "28 reports decided",
      "9 accepted, 17 rejected, 2 duplicates",
      "Data to 31 March 2017, published 30 April 2017",
      "Enter: source and details",
    ]);
  });

  it("opens the card of the figure, and of a part where the whole is not given", async () => {
    const { container, openCard } = show();
    const mark = (id: string) => container.querySelector<SVGElement>(`[data-mark="${id}"]`);
    mark("completed:2017-03")?.focus();
    await userEvent.keyboard("{Enter}");
    expect(openCard).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: "edition", column: "completed" }),
    );
    mark("completed:2016-10")?.focus();
    await userEvent.keyboard("{Enter}");
    expect(openCard).toHaveBeenLastCalledWith(expect.objectContaining({ column: "credible" }));
    expect(container.querySelectorAll("svg [tabindex='0']")).toHaveLength(1);
  });

  it("the table has the rows of the marks, three for every month", () => {
    const marks = show({ asof: "latest" }).ids("data-mark");
    cleanup();
    const rows = show({ asof: "latest", view: "table" }).ids("data-row");
    expect(rows).toEqual(marks);
    expect(rows).toHaveLength(3 * 48);
  });

  it("offers the way to both countries where one alone is asked for", async () => {
    const { container, onViewChange } = show({ places: ["syria"] });
    expect(container.textContent).toContain(
      "No monthly report of the Coalition is in this selection.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Show both countries" }));
    expect(onViewChange).toHaveBeenCalledWith({ places: null });
  });
});
