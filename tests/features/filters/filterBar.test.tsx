// @vitest-environment jsdom

import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { CHARTS } from "../../../src/charts/registry";
import { FilterBar } from "../../../src/features/filters/FilterBar";
import type { Month } from "../../../src/model/day";
import type { GovernorateCode, SourceId } from "../../../src/model/types";
import { getFilterOptions } from "../../../src/url/filterOptions";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { day, edition, interval, publishedOn, record } from "../../model/smallRecord";
import { TestProviders } from "../../support/TestProviders";

afterEach(cleanup);

const RECORD = record({
  editions: [
    edition({ published: publishedOn("2018-12-30"), dataThrough: day("2018-11-30") }),
    edition({ published: publishedOn("2019-06-27"), dataThrough: day("2019-05-31") }),
  ],
  strikes: [interval({ id: "a" })],
});

function open(patch: Partial<View> = {}) {
  const patches: Partial<View>[] = [];
  render(
    <FilterBar
      view={{ ...DEFAULT_VIEW, ...patch }}
      record={RECORD}
      filterOptions={getFilterOptions(RECORD, CHARTS)}
      shown={{ figures: 1, intervals: 1_204 }}
      onViewChange={(change) => patches.push(change)}
    />,
    { wrapper: TestProviders },
  );
  return patches;
}
const box = (name: string | RegExp) => screen.getByRole("checkbox", { name });

describe("the filter bar", () => {
  it("counts what is shown, in words a screen reader is told", () => {
    open();
    expect(screen.getByRole("status").textContent).toBe(
      "1 figure and 1,204 strike intervals shown",
    );
  });

  it("offers the months of the record and none that would turn the window around", () => {
    open({ from: "2018-03" as Month });
    const to = within(screen.getByLabelText("To")).getAllByRole<HTMLOptionElement>("option");
    expect(to.map((option) => option.value).at(-1)).toBe("2019-05");
    expect(to.filter((option) => !option.disabled).map((option) => option.value)[1]).toBe(
      "2018-03",
    );
  });

  it("sets and clears the first month", async () => {
    const patches = open({ from: "2018-03" as Month });
    await userEvent.selectOptions(screen.getByLabelText("From"), "2017-06");
    await userEvent.selectOptions(screen.getByLabelText("From"), "");
    expect(patches).toEqual([{ from: "2017-06" }, { from: null }]);
  });

  it("shows the main sources first and adds another to them", async () => {
    const patches = open();
    const [first] = screen.getAllByRole("checkbox");
    expect(first).toBe(box("The Coalition"));
    await userEvent.click(box("RAND"));
    expect(patches).toEqual([{ sources: ["cjtf_oir", "airwars", "rand"] }]);
  });

  it("keeps the last source, says why, and changes nothing", async () => {
    const patches = open({ sources: ["airwars" as SourceId] });
    const last = box("Airwars");
    expect(last.getAttribute("aria-disabled")).toBe("true");
    expect(last.getAttribute("aria-describedby")).not.toBeNull();
    expect(screen.getByText(/At least one source stays shown/)).toBeTruthy();
    await userEvent.click(last);
    expect(patches).toEqual([]);
    expect((last as HTMLInputElement).checked).toBe(true);
  });

  it("a governorate takes the place of its country, and the country of its governorates", async () => {
    const patches = open();
    await userEvent.click(box("Raqqa"));
    expect(patches).toEqual([{ places: ["iraq", "SY-RA"] }]);
    cleanup();
    const after = open({ places: ["SY-RA", "SY-HL"] as GovernorateCode[] });
    await userEvent.click(box("Syria"));
    expect(after).toEqual([{ places: ["syria"] }]);
  });

  it("names the as-of day and leads to the slider that moves it", () => {
    open({ asof: day("2018-12-30") });
    const link = screen.getByRole("link", { name: "30 Dec 2018" });
    expect(link.getAttribute("href")).toBe("#asof");
  });

  it("chooses measure and scale like any radio button", async () => {
    const patches = open();
    await userEvent.click(screen.getByRole("radio", { name: "Per 100 strikes" }));
    await userEvent.click(screen.getByRole("radio", { name: "Log" }));
    await userEvent.click(box("Events on the timeline"));
    await userEvent.selectOptions(screen.getByLabelText("Sort by"), "Name");
    expect(patches).toEqual([
      { measure: "rate" },
      { scale: "log" },
      { events: false },
      { sort: "name" },
    ]);
  });

  it("resets what is shown, not how: table, embed and colours stay", async () => {
    const patches = open({ asof: "latest", scale: "log", view: "table", theme: "dark" });
    await userEvent.click(screen.getByRole("button", { name: "Reset" }));
    expect(patches).toEqual([{ ...DEFAULT_VIEW, view: "table", theme: "dark" }]);
  });

  it("folds a panel away on Escape and gives the focus back", async () => {
    open();
    const summary = screen.getByText("Main sources", { selector: "summary *" });
    await userEvent.click(summary);
    const details = summary.closest("details");
    expect(details?.open).toBe(true);
    box("RAND").focus();
    await userEvent.keyboard("{Escape}");
    expect(details?.open).toBe(false);
    expect(document.activeElement).toBe(summary.closest("summary"));
  });
});
