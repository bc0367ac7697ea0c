import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { sources } from "../../../src/charts/sources";
import type { Day, Month } from "../../../src/model/day";
import type { GovernorateCode, SourceId } from "../../../src/model/ids";
import { chartViewer, valuesOf } from "../../support/showChart";

afterEach(cleanup);

const show = await chartViewer(sources);

describe("the comparison by source", () => {
  it("says in its title and its sentence who counted most and least", () => {
    const { container } = show();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "Airwars counted more than 8,000 civilians killed in Iraq and Syria, the Coalition at least 1,319",
    );
    expect(container.querySelector("[data-summary]")?.textContent).toBe(
      "By 28 June 2019, Airwars counted more than 8,000 civilians killed in Iraq and Syria (does not say up to which day it counts); the Coalition counted at least 1,319 (counts up to 31 May 2019). 11 more groups below.",
    );
  });

  it("folds all groups but the first behind a heading with their range", () => {
    const { container } = show();
    const folded = [...container.querySelectorAll("details[data-group] summary")];
    expect(folded.map((one) => one.textContent)).toEqual([
      "Syria: 3,035 to more than 3,300",
      "Iraq: 297 to 518, December 2015 to May 2016",
      "Raqqa city: at least 180 to more than 1,600",
      "Mosul: at least 326 to 1,579",
      "Raqqa province: 1,133",
      "Deir ez-Zor province: 624",
      "Tokhar (near Manbij), one event in July 2016: 56 to 98",
      "Al-Mansoura, one event in March 2017: at least 33 to at least 40",
      "Places counted by one source only: 7 counts",
      "Iraq and Syria: claims not counted as likely: 2 counts",
      "Single places: claims not counted as likely: 5 counts",
    ]);
    const [first] = container.querySelectorAll("[data-group]");
    expect(first?.getAttribute("data-group")).toBe("both");
    expect(first?.localName).toBe("section");
  });

  it("says in a compact frame, in sentences, which total its bar shows", () => {
    const { container } = show({ asof: "latest", embed: "sources", form: "compact" });
    expect(container.textContent).toContain(
      "Iraq and Syria, since August 2014. The Coalition’s own last report says at least 1,410.",
    );
  });

  it("gives the Coalition's own last report beside a total that others quote", () => {
    const { container } = show({ asof: "latest" });
    const row = container.querySelector('[data-group="both"]')?.textContent;
    expect(row).toContain("at least 1,457");
    expect(row).toContain("Quoted by others; its own last report: at least 1,410");
    cleanup();
    expect(show().container.textContent).not.toContain("Quoted by others");
  });

  it("opens the chosen place", () => {
    const { container } = show({ places: ["SY-RA" as GovernorateCode] });
    const [first] = container.querySelectorAll("[data-group]");
    expect(first?.getAttribute("data-group")).toBe("syria/SY-RA/raqqa");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "Amnesty and Airwars counted more than 1,600 civilians killed in Raqqa city, the Coalition at least 180",
    );
  });

  it("draws no bar for a figure of other dates", () => {
    const { container } = show();
    const group = container.querySelector('[data-group="syria"]');
    expect(group?.querySelector("h4")?.textContent).toBe("Also published, for other dates");
    const barsOf = (id: string) =>
      group?.querySelectorAll(`[data-mark="${id}"] rect:not([pointer-events])`).length;
    expect(barsOf("snhr-013")).toBeGreaterThan(0);
    expect(barsOf("airwars-010")).toBe(0);
    expect(group?.querySelector('[data-mark="airwars-010"]')?.textContent).toBe(
      "Airwars197 to 2741 December 2015 to 31 May 2016; published 18 June 2016",
    );
  });

  it("sets whole countries on one axis, and cities on one", () => {
    const { container } = show();
    const ticks = (key: string) =>
      [...(container.querySelector(`[data-group="${key}"] svg`)?.querySelectorAll("text") ?? [])]
        .map((text) => text.textContent ?? "")
        .filter((text) => /^[\d,]+$/.test(text) && text.endsWith("00"));
    expect(ticks("syria")).toEqual(ticks("both"));
    expect(ticks("both").at(-1)).toBe("8,000");
    expect(ticks("iraq/IQ-NI/mosul")).toEqual(ticks("syria/SY-RA/raqqa"));
    expect(ticks("syria/SY-RA/raqqa").at(-1)).toBe("1,600");
  });

  it("draws dots on a log scale", () => {
    const { container } = show({ scale: "log" });
    const mark = container.querySelector('[data-mark="cjtf_oir-report-2019-06-27"]');
    expect(mark?.querySelectorAll("circle")).toHaveLength(1);
    expect(mark?.querySelectorAll("rect:not([pointer-events])")).toHaveLength(0);
  });

  it("has a badge that opens what differs, as a stop of its own after its row", async () => {
    const { container, opened } = show();
    const badge = container.querySelector('[data-badge="snhr-050/differs"]');
    expect(badge?.getAttribute("aria-label")).toMatch(/^What differs, SNHR: .*means of attack/);
    expect(badge?.previousElementSibling?.getAttribute("data-mark")).toBe("snhr-050");
    const row = container.querySelector<SVGGElement>('[data-mark="snhr-050"]');
    row?.closest("details")?.setAttribute("open", "");
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
    const marks = valuesOf(show().container, "data-mark");
    cleanup();
    const { container } = show({ view: "table" });
    expect(valuesOf(container, "data-row")).toEqual(marks);
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
    expect(tooltip?.textContent).toContain("US-led Coalition (CJTF-OIR)at least 1,319 killed");
    expect(tooltip?.textContent).toContain("Iraq and Syria: counts up to 31 May 2019");
    const focused = container.ownerDocument.activeElement;
    expect(focused?.getAttribute("aria-describedby")).toBe(tooltip?.id);
  });

  it("says on the row what does not have the scope of its group", () => {
    const { container } = show();
    const row = container.querySelector('[data-mark="sohr-039"]');
    const badge = container.querySelector('[data-badge="sohr-039/differs"]');
    expect(badge?.textContent).toContain("all parties");
    expect(row?.getAttribute("aria-label")).toMatch(
      /It counts something slightly different: ends 3 days later; all parties; air strikes only\.$/,
    );
  });

  it("says under each heading which scope the group has", () => {
    const { container } = show();
    const group = container.querySelector('[data-group="syria/SY-RA/raqqa"]');
    expect(group?.textContent).toMatch(
      /^Raqqa city: at least 180 to more than 1,6006 June 2017 to 17 October 2017; the Coalition alone; air and artillery strikes\./,
    );
  });

  it("never prints the day of publication as the end of the data", () => {
    const { container } = show();
    const text = container.querySelector('[data-mark="airwars-2019-06-27-likely"]')?.textContent;
    expect(text).toBe("Airwarsmore than 8,000Published 27 June 2019");
    const badge = container.querySelector('[data-badge="airwars-2019-06-27-likely/differs"]');
    expect(badge?.textContent).toBe("does not say up to which day");
  });

  it("shows the rows that have a rate, and says of the others why they have none", () => {
    const { container } = show({ measure: "rate" });
    const text = (id: string) => container.querySelector(`[data-mark="${id}"]`)?.textContent;
    expect(text("cjtf_oir-report-2019-06-27")).toContain("at least 3.8");
    expect(text("airwars-2019-06-27-likely")).toContain("more than 23.2");
    expect(text("airwars-2019-06-27-likely")).toMatch(/count does\s*not say up to which day/);
    expect(text("airwars-009")).toContain("9.9 to 17.2");
    const rest = container.querySelector('[data-group="without-rate"]');
    expect(rest?.querySelector("summary")?.textContent).toBe(
      "30 counts have no matching number of strikes: show why",
    );
    expect(valuesOf(rest as HTMLElement, "data-mark")).toHaveLength(30);
    expect(rest?.querySelector('[data-mark="amnesty_airwars-001"]')?.textContent).toMatch(
      /Raqqa city: no declared strikes for Raqqa city alone/,
    );
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "Killed per 100 strikes in Iraq and Syria: Airwars more than 23.2, the Coalition at least 3.8",
    );
  });

  it("says how few counts have a rate where no two can be compared", () => {
    const { title, summary } = show({ measure: "rate", asof: "latest" });
    expect(title).toBe("Only 1 of 42 counts has a number of strikes to match");
    expect(summary()).toBe(
      "In the latest figures, 1 of 42 counts of civilians killed has a number of strikes for the same place and dates; no two can be compared.",
    );
  });

  it("names the filters that leave nothing, and widens them", async () => {
    const { container, onViewChange } = show({
      from: "2014-08" as Month,
      to: "2014-08" as Month,
      sources: ["hrw" as SourceId],
    });
    expect(container.textContent).toContain("No count of civilians killed fits these choices.");
    expect(container.textContent).toContain("the chosen months");
    expect(container.textContent).not.toContain("the chosen sources");
    await userEvent.click(screen.getByRole("button", { name: "Show the whole campaign" }));
    expect(onViewChange).toHaveBeenCalledWith({ from: null, to: null });
  });

  it("shows the one event of a source that counted nothing else", () => {
    const { container } = show({ sources: ["hrw" as SourceId] });
    expect(valuesOf(container, "data-mark")).toEqual(["hrw-001"]);
  });

  it("offers the latest figures where nothing had been published yet", async () => {
    const { container, onViewChange } = show({ asof: "2014-08-09" as Day });
    expect(container.textContent).toContain("nothing of this had been published by 9 August 2014");
    await userEvent.click(screen.getByRole("button", { name: "Show what is known now" }));
    expect(onViewChange).toHaveBeenCalledWith({ asof: "latest" });
  });
});
