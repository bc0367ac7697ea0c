// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { timeline } from "../../../src/charts/timeline";
import { DialogProvider } from "../../../src/figures/figureRef";
import { recordAsOf } from "../../../src/model/asOf";
import type { StrikeRecord } from "../../../src/model/types";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { day, interval, publishedOn, record } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";
import { TestProviders } from "../../support/TestProviders";

afterEach(cleanup);

const { Chart: TimelineChart } = await timeline.load("en");

const JULY = interval({
  id: "july",
  start: day("2015-07-01"),
  end: day("2015-07-31"),
  country: "syria",
  basis: "releases",
  value: 359,
  published: publishedOn("2015-08-01"),
});
const AUGUST = interval({
  id: "august",
  start: day("2015-08-01"),
  end: day("2015-08-31"),
  country: "iraq",
  value: 1,
});

function show(patch: Partial<View> = {}, data: StrikeRecord = record({ strikes: [JULY, AUGUST] })) {
  const onViewChange = vi.fn();
  const openCard = vi.fn();
  const view = { ...DEFAULT_VIEW, ...patch };
  const { container } = render(
    <TestProviders>
      <DialogProvider value={openCard}>
        <TimelineChart
          definition={timeline}
          record={recordAsOf(data, view.asof)}
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

describe("Timeline", () => {
  it("says each figure in a full sentence", () => {
    show();
    expect(
      screen.getByRole("button", {
        name: "Syria, 1 July 2015 to 31 July 2015: 359 strikes declared, 347 per 30 days; daily releases added up (Coalition)",
      }),
    ).toBeDefined();
  });

  it("has one tab stop; arrows move it and Enter opens the figure's card", async () => {
    const { container, openCard } = show();
    const stops = () => [...container.querySelectorAll("svg [tabindex='0']")];
    expect(stops()).toHaveLength(1);
    const first = stops()[0];
    if (!(first instanceof SVGElement)) throw new Error("no mark");
    first.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("data-mark")).toBe("strikes:august");
    expect(stops()).toHaveLength(1);
    await userEvent.keyboard("{Enter}");
    expect(openCard).toHaveBeenCalledWith({ kind: "interval", interval: AUGUST });
  });

  it("the table has the rows of the marks", () => {
    const chart = show({}, PACKAGE.record);
    const marks = chart.ids("data-mark");
    cleanup();
    const table = show({ view: "table" }, PACKAGE.record);
    const rows = table.ids("data-row");
    expect(new Set(rows)).toEqual(new Set(marks));
    expect(rows).toHaveLength(marks.length);
  });

  it("sums up the real record as of 28 June 2019", () => {
    const { container } = show({}, PACKAGE.record);
    const summary = container.querySelector("[data-summary]")?.textContent;
    expect(summary).toContain(
      "34,514 strikes were declared from 8 August 2014 to 31 May 2019; civilians killed since the start, by the latest figure of each source: Coalition (CJTF-OIR) at least 1,319, Airwars more than 8,000, SNHR (Syria only)",
    );
  });

  it("marks rows that cross the edge of the window and leaves their figure whole", () => {
    const long = interval({
      id: "long",
      start: day("2015-07-15"),
      end: day("2015-09-15"),
      value: 63,
    });
    show({ from: "2015-08" as View["from"] }, record({ strikes: [long] }));
    expect(
      screen.getByRole("button", { name: /63 strikes declared.*; partly inside the window$/ }),
    ).toBeDefined();
  });

  it("shows no event when events are off", () => {
    const on = show({}, PACKAGE.record).ids("data-mark");
    cleanup();
    const off = show({ events: false }, PACKAGE.record).ids("data-mark");
    expect(on.filter((id) => id?.startsWith("event:"))).not.toEqual([]);
    expect(off).toEqual(on.filter((id) => !id?.startsWith("event:")));
  });

  it("says how many strikes have no country when one country is selected", () => {
    show({ places: ["syria"] }, PACKAGE.record);
    expect(
      screen.getByText(/^2,803 declared strikes of this window have no country/),
    ).toBeDefined();
  });

  it("points to the chart by place when only governorates are selected", () => {
    const places = ["SY-RA"] as unknown as View["places"];
    const { container } = show({ places });
    expect(screen.getByRole("link").getAttribute("href")).toBe("#places");
    expect(container.querySelector("[data-mark]")).toBeNull();
  });

  it("dragging over the strikes chooses whole months, once, and clicks no mark", () => {
    const { container, onViewChange, openCard } = show();
    const strikes = container.querySelector("[data-mark='strikes:july']")?.parentElement;
    if (!strikes) throw new Error("no panel");
    // The drawing is 960 px wide here: 48 px is 8 August 2014 and 770 px the end of August 2015.
    fireEvent.pointerDown(strikes, { clientX: 681, button: 0 });
    fireEvent.pointerMove(strikes, { clientX: 720 });
    fireEvent.pointerMove(strikes, { clientX: 760 });
    expect(onViewChange).not.toHaveBeenCalled();
    fireEvent.pointerUp(strikes, { clientX: 760 });
    expect(onViewChange.mock.calls).toEqual([
      [{ from: "2015-07", to: "2015-08" }, { history: "push" }],
    ]);
    expect(openCard).not.toHaveBeenCalled();
  });

  it("a press without movement stays a click on the mark", async () => {
    const { container, onViewChange, openCard } = show();
    const mark = container.querySelector("[data-mark='strikes:july']");
    if (mark === null) throw new Error("no mark");
    await userEvent.click(mark);
    expect(openCard).toHaveBeenCalledWith({ kind: "interval", interval: JULY });
    expect(onViewChange).not.toHaveBeenCalled();
  });

  it("an empty window offers the whole period", async () => {
    const { onViewChange } = show({ from: "2018-01" as View["from"] });
    await userEvent.click(screen.getByRole("button", { name: "Show the whole period" }));
    expect(onViewChange).toHaveBeenCalledWith({ from: null, to: null }, { history: "push" });
  });
});
