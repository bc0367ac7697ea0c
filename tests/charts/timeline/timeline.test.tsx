import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { timeline } from "../../../src/charts/timeline";
import type { StrikeRecord } from "../../../src/model/record";
import type { View } from "../../../src/url/view";
import { day, interval, publishedOn, record } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";
import { chartViewer } from "../../support/showChart";

afterEach(cleanup);

const showView = await chartViewer(timeline);

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

const show = (
  patch: Partial<View> = {},
  data: StrikeRecord = record({ strikes: [JULY, AUGUST] }),
) => showView(patch, data);

describe("Timeline", () => {
  it("says each figure in a full sentence", () => {
    show();
    expect(
      screen.getByRole("button", {
        name: "Syria, 1 July 2015 to 31 July 2015: 359 strikes declared, 347 per 30 days; daily releases added up (Coalition)",
      }),
    ).toBeDefined();
  });

  it("explains hatched strikes in a compact frame, only where there are any", () => {
    const rest = interval({ ...AUGUST, id: "rest", basis: "rest" });
    const isExplained = (strikes: StrikeRecord["strikes"]) => {
      show({ embed: "timeline", form: "compact" }, record({ strikes }));
      return screen.queryByText("hatched: days not known") !== null;
    };
    expect(isExplained([JULY, AUGUST])).toBe(false);
    cleanup();
    expect(isExplained([JULY, rest])).toBe(true);
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
    expect(show({ view: "table" }, PACKAGE.record).ids("data-row")).toEqual(marks);
    expect(marks.length).toBeGreaterThan(150);
  });

  it("sums up the real record as of 28 June 2019, without a total of the dead", () => {
    const { container } = show({}, PACKAGE.record);
    expect(container.querySelector("h2")?.textContent).toBe(
      "Strikes peaked in August 2017: at least 1,783 declared in 31 days",
    );
    expect(container.querySelector("[data-summary]")?.textContent).toBe(
      "34,514 strikes were declared from 8 August 2014 to 31 May 2019. Highest counts of civilians killed for one month: Airwars 529 to 744 (June 2017); SNHR 285 (August 2017, Syria only); SOHR 472 (23 May 2017 to 23 June 2017, Syria only).",
    );
    for (const total of ["1,319", "8,000"]) expect(container.textContent).not.toContain(total);
  });

  it("names no peak where it cannot be said", () => {
    const title = (patch: Partial<View>) => {
      const { container } = show(patch, PACKAGE.record);
      const text = container.querySelector("h2")?.textContent;
      cleanup();
      return text;
    };
    const neutral = "Strikes and deaths, month by month";
    // Strikes without a country are left out; the highest bar of 2016 is of 17 days.
    expect(title({ places: ["syria"] })).toBe(neutral);
    expect(title({ from: "2016-01" as View["from"], to: "2016-10" as View["to"] })).toBe(neutral);
    expect(title({ from: "2018-10" as View["from"] })).toBe(
      "Strikes peaked in January 2019: 1,524 declared in 31 days",
    );
  });

  it("draws a figure of one day with its own number, on no scale of months", () => {
    const { container } = show({ asof: day("2014-12-31") }, PACKAGE.record);
    const mark = container.querySelector("[data-mark='period:snhr-001']");
    expect(mark?.getAttribute("aria-label")).toBe(
      "SNHR 24 (Syria). SNHR, Syria, 23 September 2014: 24 civilians killed; documented case by case; published 24 September 2014",
    );
    expect(mark?.querySelector("text")?.textContent).toBe("SNHR 24 (Syria)");
    expect(container.textContent).not.toContain("Civilians killed in a month");
    expect(container.innerHTML).not.toContain("720");
  });

  it("has at most three notes of at most two sentences", () => {
    for (const patch of [{}, { asof: "latest" }, { places: ["syria"] }] as const) {
      const { container } = show(patch, PACKAGE.record);
      const notes = [...container.querySelectorAll("section > ul > li")];
      expect(notes).toHaveLength(3);
      for (const { textContent } of notes)
        expect(textContent?.match(/[.!?](?: |$)/g)?.length).toBeLessThanOrEqual(2);
      cleanup();
    }
  });

  it("answers beside a month's strikes with the deaths that were counted for it", async () => {
    const { container } = show({}, PACKAGE.record);
    container.querySelector<SVGElement>("[data-mark='strikes:least-syria-2017-06-01']")?.focus();
    const tooltip = await screen.findByRole("tooltip");
    const texts = (selector: string) =>
      [...tooltip.querySelectorAll(selector)].map((one) => one.textContent);
    expect(texts("p").slice(0, 4)).toEqual([
      "Syria",
      "840 strikes declared",
      "June 2017",
      "840 per 30 days",
    ]);
    expect(texts("dl > div")).toEqual([
      "Airwars529 to 744",
      "Airwars (Syria only)415 to 582",
      "SOHR (Syria only), 23 May 2017 to 23 June 2017472",
    ]);
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
      screen.getByRole("button", {
        name: /63 strikes declared.*; partly outside the chosen months$/,
      }),
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
    const { container } = show({ places: ["syria"] }, PACKAGE.record);
    expect(container.textContent).toContain(
      "2,803 strikes in these months were reported for both countries together",
    );
  });

  it("points to the chart by place when only governorates are selected", () => {
    const places = ["SY-RA"] as unknown as View["places"];
    const { container } = show({ places });
    expect(
      screen.getByRole("link", { name: "strikes by province and place" }).getAttribute("href"),
    ).toBe("#places");
    expect(container.querySelector("[data-mark]")).toBeNull();
  });

  it("dragging over the strikes chooses whole months, once, and clicks no mark", () => {
    const { container, onViewChange, openCard } = show();
    const strikes = container.querySelector("[data-mark='strikes:july']")?.parentElement;
    if (!strikes) throw new Error("no panel");
    // The drawing is 960 px wide here: 52 px is 8 August 2014 and 950 px the end of August 2015.
    fireEvent.pointerDown(strikes, { clientX: 830, button: 0, isPrimary: true });
    fireEvent.pointerMove(strikes, { clientX: 880, buttons: 1 });
    fireEvent.pointerMove(strikes, { clientX: 940, buttons: 1 });
    expect(onViewChange).not.toHaveBeenCalled();
    fireEvent.pointerUp(strikes, { clientX: 940 });
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

  it("says that one can drag, and takes a choice of months back", async () => {
    show({}, PACKAGE.record);
    expect(screen.getByText("Drag across the strikes to choose months.")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Whole period" })).toBeNull();
    expect(screen.getByRole("link", { name: /Totals since the start/ }).getAttribute("href")).toBe(
      "#gap",
    );
    cleanup();
    const { onViewChange } = show({ from: "2017-06" as View["from"] }, PACKAGE.record);
    await userEvent.click(screen.getByRole("button", { name: "Whole period" }));
    expect(onViewChange).toHaveBeenCalledWith({ from: null, to: null }, { history: "push" });
  });

  it("an empty window offers the whole period", async () => {
    const { container, onViewChange } = show({ from: "2018-01" as View["from"] });
    const empty = container.querySelector<HTMLElement>("[data-empty]");
    if (empty === null) throw new Error("not empty");
    await userEvent.click(within(empty).getByRole("button", { name: "Whole period" }));
    expect(onViewChange).toHaveBeenCalledWith({ from: null, to: null }, { history: "push" });
  });
});
