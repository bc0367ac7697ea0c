// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { sources } from "../../../src/charts/sources";
import { DialogProvider, type DialogTarget } from "../../../src/figures/figureRef";
import { recordAsOf } from "../../../src/model/asOf";
import type { Day, Month } from "../../../src/model/day";
import type { SourceId } from "../../../src/model/types";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { PACKAGE } from "../../support/package";
import { TestProviders } from "../../support/TestProviders";

afterEach(cleanup);

const { Chart: SourcesChart } = await sources.load("en");

function show(patch: Partial<View> = {}) {
  const view = { ...DEFAULT_VIEW, ...patch };
  const opened: DialogTarget[] = [];
  const onViewChange = vi.fn();
  const { container } = render(
    <TestProviders>
      <DialogProvider value={(subject) => opened.push(subject)}>
        <SourcesChart
          definition={sources}
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

describe("the comparison by source", () => {
  it("says in one sentence what stands on the reference day", () => {
    const { container } = show();
    expect(container.querySelector("[data-summary]")?.textContent).toMatch(
      /^As known on 28 June 2019, estimates of civilians killed by Coalition strikes in Iraq and Syria run from at least 1,319 – Coalition \(CJTF-OIR\), data to 31 May 2019 – to more than 8,000 – Airwars, end of data not stated\./,
    );
  });

  it("has a badge that opens what differs, as a stop of its own after its row", async () => {
    const { container, opened } = show();
    const badge = container.querySelector('[data-badge="snhr-050/differs"]');
    expect(badge?.getAttribute("aria-label")).toMatch(/^What differs, SNHR: .*means of attack/);
    expect(badge?.previousElementSibling?.getAttribute("data-mark")).toBe("snhr-050");
    const row = container.querySelector<SVGGElement>('[data-mark="snhr-050"]');
    row?.focus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(document.activeElement).toBe(badge);
    expect(opened).toMatchObject([
      { kind: "scopes", a: { id: "snhr-050" }, b: { id: "cjtf_oir-023" } },
    ]);
  });

  it("opens what differs from the table too", async () => {
    const { opened } = show({ view: "table" });
    const row = document.querySelector<HTMLElement>('[data-row="snhr-050"]');
    if (row === null) throw new Error("no row");
    await userEvent.click(within(row).getByRole("button", { name: /means of attack/ }));
    expect(opened).toMatchObject([{ kind: "scopes", a: { id: "snhr-050" } }]);
  });

  it("has the same rows as a table, in the same order", () => {
    const marks = ids(show().container, "data-mark");
    cleanup();
    const { container } = show({ view: "table" });
    expect(ids(container, "data-row")).toEqual(marks);
    expect(marks.length).toBeGreaterThan(20);
  });

  it("sorts the table by a column at a press, empty cells last", async () => {
    const { container } = show({ view: "table" });
    const column = screen.getByRole("columnheader", { name: /Highest/ });
    await userEvent.click(within(column).getByRole("button"));
    expect(column.getAttribute("aria-sort")).toBe("descending");
    const first = container.querySelector("tbody tr")?.textContent ?? "";
    expect(first).toContain("17,674 to 26,224");
    expect(container.querySelector("tbody tr:last-child")?.textContent).toContain("not stated");
  });

  it("is one tab stop; arrows move, Enter opens the card of the figure", async () => {
    const { container, opened } = show();
    expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1);
    const [first] = container.querySelectorAll<SVGGElement>("[data-mark]");
    first?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatchObject({ kind: "estimate", estimate: { sourceId: "cjtf_oir" } });
    const tooltip = container.querySelector('[role="tooltip"]');
    expect(tooltip?.textContent).toContain("at least 1,319 civilians killed");
    const focused = container.ownerDocument.activeElement;
    expect(focused?.getAttribute("aria-describedby")).toBe(tooltip?.id);
  });

  it("says on the row what does not have the scope of its group", () => {
    const { container } = show();
    const row = container.querySelector('[data-mark="sohr-039"]');
    const badge = container.querySelector('[data-badge="sohr-039/differs"]');
    expect(badge?.textContent).toContain("all parties");
    expect(row?.getAttribute("aria-label")).toMatch(
      /Differs from the scope of its group: ends 3 days later; all parties; air strikes only\.$/,
    );
  });

  it("says under each heading which scope the group has", () => {
    const { container } = show();
    const group = container.querySelector('[data-group="syria/SY-RA/raqqa"]');
    expect(group?.textContent).toMatch(
      /^Raqqa cityRaqqa city; 6 June 2017 to 17 October 2017; the Coalition alone; air and artillery strikes\./,
    );
  });

  it("never prints the day of publication as the end of the data", () => {
    const text = (row: string) => show().container.querySelector(row)?.textContent;
    expect(text('[data-mark="airwars-2019-06-27-likely"]')).toContain(
      "End of data not stated; published 27 June 2019",
    );
  });

  it("gives rates where strikes of the same scope exist and says why where not", () => {
    const { container } = show({ measure: "rate" });
    const text = (id: string) => container.querySelector(`[data-mark="${id}"]`)?.textContent;
    expect(text("cjtf_oir-report-2019-06-27")).toContain("at least 3.8");
    expect(text("airwars-2019-06-27-likely")).toContain("more than 23.2");
    expect(text("airwars-2019-06-27-likely")).toMatch(/end of the count\s*not stated/);
    expect(text("airwars-009")).toContain("9.9 to 17.2");
    expect(text("amnesty_airwars-001")).toMatch(/no declared strikes for Raqqa city alone/);
    expect(text("snhr-013")).toContain("no rate");
  });

  it("names the filters that leave nothing, and widens them", async () => {
    const { container, onViewChange } = show({
      from: "2014-08" as Month,
      to: "2014-08" as Month,
      sources: ["hrw" as SourceId],
    });
    expect(container.textContent).toContain("No estimate of civilians killed fits the filters.");
    expect(container.textContent).toContain("the chosen months");
    expect(container.textContent).not.toContain("the chosen sources");
    await userEvent.click(screen.getByRole("button", { name: "Show the whole campaign" }));
    expect(onViewChange).toHaveBeenCalledWith({ from: null, to: null });
  });

  it("shows the one event of a source that counted nothing else", () => {
    const { container } = show({ sources: ["hrw" as SourceId] });
    expect(ids(container, "data-mark")).toEqual(["hrw-001"]);
  });

  it("offers the latest figures where nothing had been published yet", async () => {
    const { container, onViewChange } = show({ asof: "2014-08-09" as Day });
    expect(container.textContent).toContain("nothing of it had been published by 9 August 2014");
    await userEvent.click(screen.getByRole("button", { name: "Show the latest figures" }));
    expect(onViewChange).toHaveBeenCalledWith({ asof: "latest" });
  });
});
