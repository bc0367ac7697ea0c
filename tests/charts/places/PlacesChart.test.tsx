// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { places } from "../../../src/charts/places";
import { DialogProvider, type DialogTarget } from "../../../src/figures/figureRef";
import { recordAsOf } from "../../../src/model/asOf";
import type { Month } from "../../../src/model/day";
import type { SourceId } from "../../../src/model/types";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { PACKAGE } from "../../support/package";
import { TestProviders } from "../../support/TestProviders";

afterEach(cleanup);

const { Chart: PlacesChart } = await places.load("en");

/** With the releases already fetched, as they are when the chart has come near. */
function show(patch: Partial<View> = {}) {
  const view = { ...DEFAULT_VIEW, ...patch };
  const opened: DialogTarget[] = [];
  const onViewChange = vi.fn();
  const { container } = render(
    <TestProviders>
      <DialogProvider value={(subject) => opened.push(subject)}>
        <PlacesChart
          definition={places}
          record={recordAsOf(PACKAGE.record, view.asof)}
          view={view}
          onViewChange={onViewChange}
        />
      </DialogProvider>
    </TestProviders>,
  );
  return { container, opened, onViewChange };
}

const ids = (container: HTMLElement, attribute: string) =>
  [...container.querySelectorAll(`[${attribute}]`)].map((one) => one.getAttribute(attribute));

describe("the comparison by place", () => {
  it("unfolds a governorate by keyboard, and its places become marks", async () => {
    const { container } = show();
    const button = screen.getByRole("button", { name: "Show the places of Nineveh governorate" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(ids(container, "data-mark")).not.toContain("strikes-mosul");
    button.focus();
    await userEvent.keyboard("{Enter}");
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(ids(container, "data-mark")).toContain("strikes-mosul");
    expect(
      screen.getByRole("button", {
        name: "Mosul: 3,224 strikes declared in the daily releases of 2 October 2014 to 6 August 2017.",
      }),
    ).toBeDefined();
  });

  it("has the marks of the chart as rows of the table, with all places too", async () => {
    const { container: chart } = show();
    const folded = ids(chart, "data-mark");
    await userEvent.click(screen.getByRole("button", { name: "Show all places" }));
    const marks = ids(chart, "data-mark");
    expect(marks.length).toBeGreaterThan(folded.length + 40);
    cleanup();
    const { container: table } = show({ view: "table" });
    expect(ids(table, "data-row")).toEqual(folded);
    await userEvent.click(screen.getByRole("button", { name: "Show all places" }));
    expect(ids(table, "data-row")).toEqual(marks);
  });

  it("is one tab stop; Enter opens how a sum was made", async () => {
    const { container, opened } = show();
    expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1);
    container.querySelector<SVGGElement>("[data-mark]")?.focus();
    await userEvent.keyboard("{Enter}");
    expect(opened[0]).toMatchObject({ kind: "releases", sum: { name: "Iraq", value: 12933 } });
  });

  it("says in words where one side is missing, never zero", () => {
    const { container } = show();
    const line = (key: string) => container.querySelector(`[data-group="${key}"]`)?.textContent;
    expect(line("IQ-AN")).toContain("no estimate found");
    expect(line("SY-DR")).toContain("no release in the period");
  });

  it("states the periods of both columns above them", () => {
    const { container } = show();
    expect(container.textContent).toContain("Strikes: daily releases of 2 Oct 2014 to 31 Oct 2017");
    expect(container.textContent).toContain("Civilians killed: each figure’s own period");
  });

  it("offers a way out of an empty view", async () => {
    const { onViewChange } = show({
      from: "2019-01" as Month,
      to: "2019-01" as Month,
      sources: ["hrw" as SourceId],
    });
    await userEvent.click(screen.getByRole("button", { name: "Show the whole campaign" }));
    expect(onViewChange).toHaveBeenCalledWith({ from: null, to: null });
  });
});
