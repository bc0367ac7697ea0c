// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { gap } from "../../../src/charts/gap";
import { DialogProvider } from "../../../src/figures/figureRef";
import { recordAsOf } from "../../../src/model/asOf";
import type { Month } from "../../../src/model/day";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";
import { TestProviders } from "../../support/TestProviders";

afterEach(cleanup);

const { Chart: GapChart } = await gap.load("en");

function show(patch: Partial<View> = {}) {
  const onViewChange = vi.fn();
  const openCard = vi.fn();
  const view = { ...DEFAULT_VIEW, ...patch };
  const { container } = render(
    <TestProviders>
      <DialogProvider value={openCard}>
        <GapChart
          definition={gap}
          record={recordAsOf(PACKAGE.record, view.asof)}
          view={view}
          onViewChange={onViewChange}
        />
      </DialogProvider>
    </TestProviders>,
  );
  const ids = (name: string) =>
    [...container.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name));
  const summary = () => container.querySelector("[data-summary]")?.textContent;
  return { container, onViewChange, openCard, ids, summary };
}

describe("the gap", () => {
  it("says in one sentence what each source had published by the day", () => {
    expect(show().summary()).toBe(
      "By 28 June 2019, civilians killed in Iraq and Syria since the start: Coalition (CJTF-OIR) at least 1,319, Airwars more than 8,000; Airwars' minimum is 6.1 times the Coalition's figure; in Syria alone: SNHR 3,035, SOHR more than 3,300.",
    );
  });

  it("labels the distance and the lines themselves", () => {
    const { container } = show();
    expect(container.querySelector("[data-bracket]")?.textContent).toBe("× 6.1on 27 Jun 2019");
    expect(container.querySelector('[data-name="airwars"]')?.textContent).toBe(
      "Airwarsmore than 8,000",
    );
    expect(container.querySelector('[data-panel="syria"]')?.textContent).toContain(
      "Syria only: another scope than above",
    );
  });

  it("says each publication in full, the distance it made included", () => {
    show();
    expect(
      screen.getByRole("button", {
        name: "Coalition (CJTF-OIR), Iraq and Syria: at least 1,302 civilians killed; published 31 May 2019; data to 30 April 2019; assessed credible by the Coalition; from then on Airwars' minimum is 5.8 times the Coalition's figure",
      }),
    ).toBeDefined();
    expect(
      screen.getByRole("button", { name: /^Airwars.* more than 8,000 / }).ariaLabel,
    ).not.toContain("data to");
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
        name: "What differs: Airwars, Syria; Coalition (CJTF-OIR), Iraq and Syria",
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
    expect(row?.textContent).toContain("end of data not stated");
    expect(show({ timeBasis: "covered" }).summary()).toContain(
      "Coalition (CJTF-OIR) at least 1,319 (data to 31 May 2019), Airwars more than 8,000 (end of data not stated)",
    );
  });

  it("changes its timeBasis by radio buttons that name the two days", async () => {
    const { onViewChange } = show();
    const choice = screen.getByRole("group", { name: "Place each figure on" });
    expect(
      within(choice).getByLabelText<HTMLInputElement>("the day it was published").checked,
    ).toBe(true);
    await userEvent.click(within(choice).getByLabelText("the last day its data cover"));
    expect(onViewChange).toHaveBeenCalledWith({ timeBasis: "covered" });
  });

  it("names the falls it shows", () => {
    const { container } = show({ asof: "latest" });
    expect(container.textContent).toContain(
      "Airwars put its total lower: from 8,310 to 13,187 (published 18 November 2020) to 8,220 to 13,299 (published January 2025, day not known).",
    );
  });

  it("follows the Coalition's reports, and shows hollow what only others quote as its total", () => {
    const { container, summary } = show({ asof: "latest" });
    expect(summary()).toContain(
      "Coalition (CJTF-OIR) at least 1,410, Airwars 8,249 to 13,342; Airwars' minimum is 5.9 times",
    );
    expect(container.textContent).toContain(
      "Totals of the Coalition that only others quote are hollow: at least 55 (published 8 August 2016), at least 1,417 (published 19 December 2021), at least 1,457 (page without a date, not before 22 January 2025). The line, the distance and the top of the page follow its own monthly reports.",
    );
    const mark = screen.getByRole("button", { name: /at least 1,457 / });
    expect(mark.ariaLabel).toContain("quoted by another page, so the line does not step to it");
    cleanup();
    expect(show({ from: "2017-01" as Month }).container.textContent).not.toContain("others quote");
  });

  it("says which of the two is missing where no distance is drawn", () => {
    expect(show({ places: ["syria"] }).container.textContent).toContain(
      "No distance is drawn: there is no total of the Coalition and of Airwars for both countries here.",
    );
    cleanup();
    expect(show({ asof: day("2016-09-01") }).container.textContent).toContain(
      "No distance is drawn: there is no total of the Coalition for both countries here.",
    );
    cleanup();
    expect(show({ asof: day("2016-01-01") }).container.textContent).toContain(
      "No distance is drawn: there is no total of the Coalition for both countries here.",
    );
  });

  it("offers a way out where nothing had been published yet", async () => {
    const { container, onViewChange } = show({ asof: day("2014-09-01") });
    expect(container.textContent).toContain("nothing of it had been published by 1 September 2014");
    await userEvent.click(screen.getByRole("button", { name: "Show the latest figures" }));
    expect(onViewChange).toHaveBeenCalledWith({ asof: "latest" });
  });
});
