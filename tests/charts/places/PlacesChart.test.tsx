import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { places } from "../../../src/charts/places";
import type { Month } from "../../../src/model/day";
import type { SourceId } from "../../../src/model/ids";
import { chartViewer, valuesOf } from "../../support/showChart";

afterEach(cleanup);

const show = await chartViewer(places);

describe("the comparison by place", () => {
  it("has the marks of the chart as rows of the table, in the same order", () => {
    const marks = valuesOf(show().container, "data-mark");
    cleanup();
    expect(valuesOf(show({ view: "table" }).container, "data-row")).toEqual(marks);
    expect(marks).toContain("strikes-mosul");
    expect(marks).toContain("amnesty_airwars-001");
  });

  it("is one tab stop; Enter opens how a sum was made", async () => {
    const { container, opened } = show();
    expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1);
    container.querySelector<SVGGElement>("[data-mark]")?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowUp}");
    expect(container.querySelector('[role="tooltip"]')?.textContent).toContain(
      "Syria13,993 strikes declaredIn daily reports of 2 October 2014 to 31 October 2017",
    );
    await userEvent.keyboard("{Enter}");
    expect(opened[0]).toMatchObject({ kind: "releases", sum: { name: "Syria", value: 13993 } });
  });

  it("never sets a bar of deaths beside a bar of strikes", () => {
    const { container } = show();
    const strikes = container.querySelector('[data-section="strikes"]') as HTMLElement;
    const killed = container.querySelector('[data-section="killed"]') as HTMLElement;
    expect(valuesOf(strikes, "data-mark").every((id) => id?.startsWith("strikes-"))).toBe(true);
    expect(valuesOf(killed, "data-mark").some((id) => id?.startsWith("strikes-"))).toBe(false);
    // A strip of calendar is the only shape of a count.
    expect(killed.querySelectorAll("[data-mark] rect:not([pointer-events])")).toHaveLength(24);
  });

  it("has the months of each list in its heading", () => {
    const { container } = show();
    const headings = [...container.querySelectorAll("[data-section] > h3")];
    expect(headings.map((one) => one.textContent)).toEqual([
      "Where strikes were declared, October 2014 to October 2017",
      "Civilians killed, place by place, since September 2014",
    ]);
  });

  it("opens Raqqa and Mosul, and folds the rest", () => {
    const { container } = show();
    const killed = container.querySelector('[data-section="killed"]');
    const open = [...(killed?.querySelectorAll(":scope > section") ?? [])];
    expect(open.map((one) => one.getAttribute("data-group"))).toEqual(["raqqa", "mosul"]);
    expect(
      [...container.querySelectorAll("[data-section] summary")].map((one) => one.textContent),
    ).toEqual([
      "7 others: 782 strikes",
      "All 68 places named",
      "9 more cities and provinces",
      "Whole countries: 4 counts",
    ]);
  });

  it("says in words where a list is empty, never zero", () => {
    const { container } = show({ from: "2017-11" as Month });
    expect(container.querySelector('[data-section="strikes"]')?.textContent).toContain(
      "No daily report with places falls in these months.",
    );
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
