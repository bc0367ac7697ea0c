import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { useChartFilters } from "../../../src/charts/frame/chartFilters";
import { CHARTS } from "../../../src/charts/registry";
import { ChartFiltersHost } from "../../../src/features/filters/ChartFilters";
import type { Month } from "../../../src/model/day";
import type { GovernorateCode, SourceId } from "../../../src/model/ids";
import { getFilterOptions } from "../../../src/url/filterOptions";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { day, edition, interval, publishedOn, record } from "../../model/smallRecord";
import { TestProviders } from "../../support/TestProviders";

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => {};

afterEach(cleanup);

const RECORD = record({
  editions: [
    edition({ published: publishedOn("2018-12-30"), dataThrough: day("2018-11-30") }),
    edition({ published: publishedOn("2019-06-27"), dataThrough: day("2019-05-31") }),
  ],
  strikes: [interval({ id: "a" })],
});

const ALL = Object.keys(DEFAULT_VIEW) as (keyof View)[];

/** Renders the filters of a chart, and opens their panel. */
async function open(patch: Partial<View> = {}, params: readonly (keyof View)[] = ALL) {
  const patches: Partial<View>[] = [];
  function Filters() {
    const ChartFilters = useChartFilters();
    return (
      ChartFilters && (
        <ChartFilters
          definition={{ id: "sources", params }}
          view={{ ...DEFAULT_VIEW, ...patch }}
          onViewChange={(change) => patches.push(change)}
        />
      )
    );
  }
  render(
    <ChartFiltersHost record={RECORD} filterOptions={getFilterOptions(RECORD, CHARTS)}>
      <Filters />
    </ChartFiltersHost>,
    { wrapper: TestProviders },
  );
  await userEvent.click(screen.getByText(/^Months/));
  await screen.findByLabelText("From");
  return patches;
}
const box = (name: string | RegExp) => screen.getByRole("checkbox", { name });

describe("the filters of a chart", () => {
  it("are only those that the chart reads", async () => {
    await open({}, ["from", "to"]);
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(screen.getByLabelText("From")).toBeDefined();
  });

  it("that are on have a label that removes them", async () => {
    const patches = await open({
      from: "2017-06" as Month,
      to: "2017-08" as Month,
      sources: ["airwars" as SourceId],
      places: ["SY-RA" as GovernorateCode],
    });
    await userEvent.click(screen.getByRole("button", { name: "Remove: June 2017 to August 2017" }));
    await userEvent.click(screen.getByRole("button", { name: "Remove: Sources: Airwars" }));
    await userEvent.click(screen.getByRole("button", { name: "Remove: Places: Raqqa" }));
    await userEvent.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(patches).toEqual([
      { from: null, to: null },
      { sources: null },
      { places: null },
      { from: null, to: null, sources: null, places: null },
    ]);
  });

  it("offer one source or place alone", async () => {
    const patches = await open();
    await userEvent.click(screen.getByRole("button", { name: "Only Airwars" }));
    await userEvent.click(screen.getByRole("button", { name: "Only Raqqa" }));
    expect(patches).toEqual([{ sources: ["airwars"] }, { places: ["SY-RA"] }]);
  });

  it("can be searched, without accents and capitals", async () => {
    await open();
    const [sources] = screen.getAllByLabelText("Search");
    if (sources === undefined) throw new Error("no search field");
    await userEvent.type(sources, "rand");
    expect(box("RAND")).toBeDefined();
    expect(screen.queryByRole("checkbox", { name: "Airwars" })).toBeNull();
  });

  it("offers the months of the record, and none that would end the period before its start", async () => {
    await open({ from: "2018-03" as Month });
    const to = within(screen.getByLabelText("To")).getAllByRole<HTMLOptionElement>("option");
    expect(to.map((option) => option.value).at(-1)).toBe("2019-05");
    expect(to.filter((option) => !option.disabled).map((option) => option.value)[1]).toBe(
      "2018-03",
    );
  });

  it("sets and clears the first month", async () => {
    const patches = await open({ from: "2018-03" as Month });
    await userEvent.selectOptions(screen.getByLabelText("From"), "2017-06");
    await userEvent.selectOptions(screen.getByLabelText("From"), "");
    expect(patches).toEqual([{ from: "2017-06" }, { from: null }]);
  });

  it("shows the main sources first and adds another to them", async () => {
    const patches = await open();
    const [first] = screen.getAllByRole("checkbox");
    expect(first).toBe(box("The Coalition"));
    await userEvent.click(box("RAND"));
    expect(patches).toEqual([{ sources: ["cjtf_oir", "airwars", "rand"] }]);
  });

  it("keeps the last source, says why, and changes nothing", async () => {
    const patches = await open({ sources: ["airwars" as SourceId] });
    const last = box("Airwars");
    expect(last.getAttribute("aria-disabled")).toBe("true");
    expect(last.getAttribute("aria-describedby")).not.toBeNull();
    expect(screen.getByText(/Keep at least one source ticked/)).toBeTruthy();
    await userEvent.click(last);
    expect(patches).toEqual([]);
    expect((last as HTMLInputElement).checked).toBe(true);
  });

  it("show the first province that is chosen alone, and a country in place of its provinces", async () => {
    const patches = await open();
    await userEvent.click(box("Raqqa"));
    expect(patches).toEqual([{ places: ["SY-RA"] }]);
    cleanup();
    const after = await open({ places: ["SY-RA", "SY-HL"] as GovernorateCode[] });
    await userEvent.click(box("Syria"));
    expect(after).toEqual([{ places: ["syria"] }]);
  });

  it("chooses measure and scale like any radio button", async () => {
    const patches = await open();
    await userEvent.click(screen.getByRole("radio", { name: "Log" }));
    await userEvent.click(box("Events on the timeline"));
    await userEvent.selectOptions(screen.getByLabelText("Sort by"), "Name");
    await userEvent.click(screen.getByRole("radio", { name: "Deaths per 100 strikes" }));
    expect(patches).toEqual([
      { scale: "log" },
      { events: false },
      { sort: "name" },
      { measure: "rate" },
    ]);
  });

  it("closes a panel on Escape and returns the focus", async () => {
    await open();
    const summary = screen.getByText("Months, sources, places", { selector: "summary *" });
    const details = summary.closest("details");
    expect(details?.open).toBe(true);
    box("RAND").focus();
    await userEvent.keyboard("{Escape}");
    expect(details?.open).toBe(false);
    expect(document.activeElement).toBe(summary.closest("summary"));
  });
});
