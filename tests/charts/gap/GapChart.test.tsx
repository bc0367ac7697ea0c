import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { gap } from "../../../src/charts/gap";
import type { Month } from "../../../src/model/day";
import type { View } from "../../../src/url/view";
import { day } from "../../model/smallRecord";
import { chartViewer } from "../../support/showChart";

afterEach(cleanup);

const show = await chartViewer(gap);

describe("the gap", () => {
  it("says in one sentence what each source had published by the day", () => {
    expect(show().summary()).toBe(
      "By 28 June 2019 the Coalition said that its strikes had killed at least 1,319 civilians; Airwars said more than 8,000. Airwars’ lowest number is 6.1 times the Coalition’s. In Syria alone: SNHR 3,035, SOHR more than 3,300.",
    );
  });

  it("labels the distance and the lines themselves", () => {
    const { container } = show();
    expect(container.querySelector("[data-bracket]")?.textContent).toBe("× 6.1on 27 Jun 2019");
    expect(container.querySelector('[data-name="airwars"]')?.textContent).toBe(
      "Airwarsmore than 8,000",
    );
    expect(container.querySelector('[data-panel="syria"]')?.textContent).toContain(
      "Syria only: do not compare",
    );
  });

  it("says each publication in full, the distance it made included", () => {
    show();
    expect(
      screen.getByRole("button", {
        name: "Coalition (CJTF-OIR), Iraq and Syria: at least 1,302 civilians killed; published 31 May 2019; counts up to 30 April 2019; assessed credible by the Coalition; from then on Airwars’ lowest count is 5.8 times the Coalition’s",
      }),
    ).toBeDefined();
    expect(
      screen.getByRole("button", { name: /^Airwars.* more than 8,000 / }).ariaLabel,
    ).not.toContain("counts up to");
  });

  it("states the finding as its title: with both figures where it is alone in a frame", () => {
    const title = (patch: Partial<View>) => {
      const text = show(patch).container.querySelector("h2")?.textContent;
      cleanup();
      return text;
    };
    expect(title({})).toBe("Airwars’ lowest count is 6.1 times the Coalition’s");
    expect(title({ embed: "gap" })).toBe(
      "The US-led Coalition says its strikes killed at least 1,319 civilians. Airwars says more than 8,000.",
    );
    expect(title({ places: ["syria"] })).toBe(
      "Civilians killed: what each source was saying, year by year",
    );
  });

  it("says what a hollow dot is, for each kind of date", () => {
    const signs = (patch: Partial<View>) => {
      const text = within(show(patch).container).getByRole("list", { name: "Legend" }).textContent;
      cleanup();
      return text;
    };
    expect(signs({})).toContain("older or quoted figure, not on the line");
    expect(signs({ timeBasis: "covered" })).toContain(
      "older or quoted figure, or its last day is not known",
    );
  });

  it("lists in a tooltip what the other source said on that day", () => {
    const { container } = show();
    const mark = container.querySelector<SVGElement>(
      '[data-mark="total:airwars-2019-06-27-likely"]',
    );
    act(() => mark?.focus());
    const tooltip = container.querySelector('[role="tooltip"]');
    expect(tooltip?.textContent).toContain("more than 8,000 killed");
    expect(tooltip?.querySelector("dl")?.textContent).toBe("Coalition (CJTF-OIR)at least 1,319");
  });

  it("keeps its axes while the day moves before the start view, until a reader zooms", async () => {
    const axis = (container: HTMLElement) =>
      [...container.querySelectorAll('[data-panel="both"] text')].flatMap((text) =>
        /^\d[\d,]*$/.test(text.textContent ?? "") ? [text.textContent] : [],
      );
    const early = day("2017-06-30");
    const before = axis(show({ asof: early }).container);
    cleanup();
    expect(before).toEqual(axis(show({}).container));
    cleanup();
    const { container } = show({ asof: early });
    await userEvent.click(screen.getByRole("button", { name: "Zoom to the dates known so far" }));
    expect(axis(container)).not.toEqual(before);
  });

  it("has one tab stop; arrows move it and Enter opens the report's card", async () => {
    const { container, openCard } = show();
    const stops = () => [...container.querySelectorAll("svg [tabindex='0']")];
    expect(stops()).toHaveLength(1);
    const first = stops()[0];
    if (!(first instanceof SVGElement)) throw new Error("no mark");
    first.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("data-mark")).toBe(
      "total:cjtf_oir-report-2016-12-01",
    );
    await userEvent.keyboard("{Enter}");
    expect(openCard).toHaveBeenCalledWith(
      expect.objectContaining({ kind: "edition", column: "killed" }),
    );
    expect(stops()).toHaveLength(1);
  });

  it.each(["published", "covered"] as const)(
    "the table has the rows of the marks, by timeBasis %s",
    (timeBasis) => {
      const marks = show({ timeBasis, asof: "latest" }).ids("data-mark");
      cleanup();
      const rows = show({ timeBasis, asof: "latest", view: "table" }).ids("data-row");
      expect(rows).toEqual(marks);
      expect(rows.length).toBeGreaterThan(130);
    },
  );

  it("a badge opens what a panel that stands apart counts differently; each row of its table too", async () => {
    const { ids, openCard } = show({ asof: "latest" });
    expect(ids("data-badge")).toEqual(["differs:syria", "differs:iraq"]);
    await userEvent.click(
      screen.getByRole("button", {
        name: "Syria only: do not compare. What differs: Airwars, Syria; Coalition (CJTF-OIR), Iraq and Syria",
      }),
    );
    expect(openCard).toHaveBeenLastCalledWith({
      kind: "scopes",
      a: expect.objectContaining({ id: "airwars-035" }),
      b: expect.objectContaining({ id: "cjtf_oir-report-2020-10-30" }),
    });
    cleanup();
    const table = show({ asof: "latest", view: "table" });
    const rows = [...table.container.querySelectorAll<HTMLElement>("[data-row]")];
    const inSyria = rows.filter((row) => within(row).queryByRole("button", { name: "Syria" }));
    expect(inSyria.length).toBeGreaterThan(30);
    const snhr = inSyria.find((row) => row.dataset.row === "total:snhr-021");
    if (snhr === undefined) throw new Error("no row");
    await userEvent.click(within(snhr).getByRole("button", { name: "Syria" }));
    expect(table.openCard).toHaveBeenLastCalledWith({
      kind: "scopes",
      a: expect.objectContaining({ id: "snhr-021" }),
      b: expect.objectContaining({ id: "cjtf_oir-report-2020-10-30" }),
    });
  });

  it("has no badge where one scope alone is shown", () => {
    expect(show({ places: ["syria"] }).ids("data-badge")).toEqual([]);
  });

  it("prints no day of publication as the end of the data", () => {
    const { container } = show({ timeBasis: "covered", view: "table" });
    const row = container.querySelector('[data-row="total:airwars-2019-06-27-likely"]');
    expect(row?.textContent).toContain("does not say up to which day it counts");
    expect(show({ timeBasis: "covered" }).summary()).toContain(
      "Coalition (CJTF-OIR) at least 1,319 (counts up to 31 May 2019), Airwars more than 8,000 (does not say up to which day it counts)",
    );
  });

  it("changes which day places a figure by radio buttons", async () => {
    const { onViewChange } = show();
    const choice = screen.getByRole("group", { name: "Date of each figure:" });
    expect(within(choice).getByLabelText<HTMLInputElement>("when it was published").checked).toBe(
      true,
    );
    await userEvent.click(within(choice).getByLabelText("the day it counts up to"));
    expect(onViewChange).toHaveBeenCalledWith({ timeBasis: "covered" });
  });

  it("names the falls it shows", () => {
    const { container } = show({ asof: "latest" });
    expect(container.textContent).toContain(
      "Airwars lowered its total from 8,310 to 13,187 (published 18 November 2020) to 8,220 to 13,299 (published January 2025, exact day unknown). Both are shown.",
    );
  });

  it("follows the Coalition's reports, and shows hollow what only others quote as its total", () => {
    const { container, summary } = show({ asof: "latest" });
    expect(summary()).toContain(
      "the Coalition said that its strikes had killed at least 1,410 civilians; Airwars said 8,249 to 13,342. Airwars’ lowest number is 5.9 times",
    );
    expect(container.textContent).toContain(
      "Coalition totals that only others quoted: at least 55 (published 8 August 2016), at least 1,417 (published 19 December 2021), at least 1,457 (page without a date, not before 22 January 2025). They do not move the line.",
    );
    const mark = screen.getByRole("button", { name: /at least 1,457 / });
    expect(mark.ariaLabel).toContain("quoted by others, so it does not move the line");
    cleanup();
    expect(show({ from: "2017-01" as Month }).container.textContent).not.toContain(
      "Others quoted more",
    );
  });

  it("says which of the two is missing where no distance is drawn", () => {
    expect(show({ places: ["syria"] }).container.textContent).toContain(
      "No gap is shown, because neither the Coalition nor Airwars has a total for both countries here.",
    );
    cleanup();
    expect(show({ asof: day("2016-09-01") }).container.textContent).toContain(
      "No gap is shown, because the Coalition has no total for both countries here.",
    );
    cleanup();
    expect(show({ asof: day("2016-01-01") }).container.textContent).toContain(
      "No gap is shown, because the Coalition has no total for both countries here.",
    );
  });

  it("offers a way out where nothing had been published yet", async () => {
    const { container, onViewChange } = show({ asof: day("2014-09-01") });
    expect(container.textContent).toContain(
      "nothing of this had been published by 1 September 2014",
    );
    await userEvent.click(screen.getByRole("button", { name: "Show what is known now" }));
    expect(onViewChange).toHaveBeenCalledWith({ asof: "latest" });
  });
});
