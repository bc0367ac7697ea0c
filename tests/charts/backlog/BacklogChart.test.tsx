// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { backlog } from "../../../src/charts/backlog";
import { DialogProvider } from "../../../src/figures/figureRef";
import { recordAsOf } from "../../../src/model/asOf";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { PACKAGE } from "../../support/package";
import { TestProviders } from "../../support/TestProviders";

afterEach(cleanup);

const { Chart: BacklogChart } = await backlog.load("en");

function show(patch: Partial<View> = {}) {
  const onViewChange = vi.fn();
  const openCard = vi.fn();
  const view = { ...DEFAULT_VIEW, ...patch };
  const { container } = render(
    <TestProviders>
      <DialogProvider value={openCard}>
        <BacklogChart
          definition={backlog}
          record={recordAsOf(PACKAGE.record, view.asof)}
          view={view}
          onViewChange={onViewChange}
        />
      </DialogProvider>
    </TestProviders>,
  );
  const ids = (name: string) =>
    [...container.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name));
  return { container, onViewChange, openCard, ids };
}

describe("the backlog", () => {
  it("says of how many reports completed how many were assessed credible", () => {
    expect(show().container.querySelector("[data-summary]")?.textContent).toBe(
      "Of 2,237 reports completed, 214 were assessed credible (9.6%), over the 27 months whose report gives both numbers; 159 were still open at the end of the data to 31 May 2019.",
    );
  });

  it("says each figure with its parts, and each gap with its reason", () => {
    show();
    for (const name of [
      "Data to 31 March 2017, published 30 April 2017: 28 reports completed; 9 assessed credible; 17 not credible; 2 duplicates; credible: 32.1%",
      "Data to 31 May 2017, published 7 July 2017: reports received: not seen by us",
      "Data to 31 May 2019, published 27 June 2019: 159 reports still open",
    ])
      expect(screen.getByRole("button", { name })).toBeDefined();
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
