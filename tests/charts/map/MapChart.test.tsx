import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { map } from "../../../src/charts/map";
import type { Month } from "../../../src/model/day";
import { chartViewer, valuesOf } from "../../support/showChart";

afterEach(cleanup);

const show = await chartViewer(map);

describe("the map", () => {
  it("draws every row of its table as a mark", () => {
    const marks = valuesOf(show({ asof: "latest" }).container, "data-mark");
    cleanup();
    const rows = valuesOf(show({ asof: "latest", view: "table" }).container, "data-row");
    expect([...marks].sort()).toEqual([...rows].sort());
    expect(rows[0]).toBe("strikes:SY-RA");
    expect(marks).toContain("conceded:SY-RA");
  });

  it("goes from province to province by arrow keys, and opens how a sum was made", async () => {
    const { container, opened } = show({ asof: "latest" });
    expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1);
    container.querySelector<SVGGElement>('[data-mark="strikes:SY-RA"]')?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Nineveh province: at least 6,357 strikes declared. In daily reports, October 2014 to March 2018. A minimum: for some days no report was found.",
    );
    await userEvent.keyboard("{ArrowUp}{Enter}");
    expect(opened[0]).toMatchObject({
      kind: "placed",
      sum: { governorate: "SY-RA", quantity: { kind: "exact", value: 7155 } },
    });
  });

  it("leads from the day of the reference to what is known now in one press", async () => {
    const { onViewChange, container } = show();
    expect(container.querySelector("[data-plot]")?.textContent).toContain(
      "Airwars’ pages of 31 July 2026 have counts of civilians killed by province.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Show what is known now" }));
    expect(onViewChange).toHaveBeenCalledWith({ asof: "latest" }, { history: "push" });
  });

  it("hatches what is not known, and says why", () => {
    const { container } = show({
      asof: "latest",
      from: "2019-02" as Month,
      to: "2019-02" as Month,
    });
    const fill = (id: string) =>
      container.querySelector(`[data-mark="${id}"] path`)?.getAttribute("fill");
    expect(fill("strikes:IQ-NI")).toMatch(/^url\(#.*map-unknown\)$/);
    expect(fill("killed:iraq")).toMatch(/^url\(#/);
    expect(fill("killed:SY-HI")).toBe("none");
  });

  it("opens a part of the campaign, and steps through the months", async () => {
    const { onViewChange } = show();
    await userEvent.click(screen.getByRole("button", { name: "Show Jan to Oct 2017 on the map" }));
    expect(onViewChange).toHaveBeenLastCalledWith(
      { from: "2017-01", to: "2017-10" },
      { history: "push" },
    );
    cleanup();
    const one = show({ from: "2017-08" as Month, to: "2017-08" as Month });
    await userEvent.click(screen.getByRole("button", { name: "Next month" }));
    expect(one.onViewChange).toHaveBeenLastCalledWith(
      { from: "2017-09", to: "2017-09" },
      { history: "push" },
    );
    await userEvent.click(screen.getByRole("button", { name: "Whole campaign" }));
    expect(one.onViewChange).toHaveBeenLastCalledWith(
      { from: null, to: null },
      { history: "push" },
    );
  });

  it("plays month by month without filling the history", () => {
    vi.useFakeTimers();
    try {
      const { onViewChange } = show();
      screen.getByRole("button", { name: "Play the months" }).click();
      expect(onViewChange).toHaveBeenCalledWith(
        { from: "2014-10", to: "2014-10" },
        { history: "replace" },
      );
    } finally {
      vi.useRealTimers();
    }
  });
});
