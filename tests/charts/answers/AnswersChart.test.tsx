import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { answers } from "../../../src/charts/answers";
import type { Day } from "../../../src/model/day";
import type { GovernorateCode } from "../../../src/model/ids";
import { DEFAULT_VIEW, type View } from "../../../src/url/view";
import { chartViewer } from "../../support/showChart";

afterEach(cleanup);

const showView = await chartViewer(answers);

function show(patch: Partial<View> = {}) {
  const shown = showView({ asof: "latest", ...patch });
  const mark = (id: string) => shown.container.querySelector<SVGElement>(`[data-mark="${id}"]`);
  return { ...shown, mark, summary: shown.summary() };
}

const EARLY = { asof: DEFAULT_VIEW.asof };

describe("the chart of answers", () => {
  it("says how many incidents the Coalition accepted, and how many deaths, for the same ones", () => {
    const { title, summary } = show();
    expect(title).toBe(
      "The Coalition accepted 195 of 1,207 likely incidents that Airwars lists in Syria",
    );
    expect(summary).toBe(
      "Of 1,207 incidents in Syria that Airwars grades fair or confirmed (September 2014 to December 2025), the Coalition's answers are: 195 accepted, 794 rejected, 3 duplicates, 52 still open, 123 never assessed and 40 no statement. Airwars counted 5,642 to 9,548 civilians killed in them; the Coalition accepted 723 to 785. In those it accepted, Airwars counted 997 to 1,883 and the Coalition accepted 675 to 677.",
    );
  });

  it("follows the filter of provinces, by name", () => {
    const raqqa = "SY-RA" as GovernorateCode;
    expect(show({ places: [raqqa] }).title).toBe(
      "The Coalition accepted 93 of 693 likely incidents that Airwars lists in Raqqa province",
    );
    cleanup();
    const two = show({ places: [raqqa, "SY-ID" as GovernorateCode] });
    expect(two.title).toContain("likely incidents that Airwars lists in 2 provinces of Syria");
    expect(two.container.textContent).toContain("Raqqa province and Idlib province, ");
  });

  it("has a mark for each answer, year, province, count and delay, and the same rows", () => {
    const marks = show().ids("data-mark");
    cleanup();
    expect(show({ view: "table" }).ids("data-row")).toEqual(marks);
    expect(marks.slice(0, 8)).toEqual([
      "answer:credible",
      "answer:non_credible",
      "answer:duplicate",
      "answer:open_incident",
      "answer:not_yet_assessed",
      "answer:no_statement",
      "year:2014",
      "year:2015",
    ]);
    for (const id of ["year:2025", "province:SY-DY", "killed:all", "conceded:credible"])
      expect(marks).toContain(id);
    expect(marks.at(-1)).toBe("delay:none");
  });

  it("draws shares where there are 20 incidents or more, and a square for each where fewer", () => {
    const { mark } = show();
    // One rect a part: accepted, rejected, open, never assessed, duplicates; and the hit area.
    expect(mark("year:2017")?.querySelectorAll("rect:not([pointer-events])")).toHaveLength(5);
    expect(mark("year:2014")?.querySelectorAll("rect:not([pointer-events])")).toHaveLength(19);
  });

  it("answers beside the mark with answers, counts and the day of their state", async () => {
    const { mark } = show();
    mark("year:2017")?.focus();
    const lines = async () =>
      [...(await screen.findByRole("tooltip")).querySelectorAll("p")].map((p) => p.textContent);
    expect(await lines()).toEqual([
      "2017",
      "733 incidents",
      "118 accepted, 537 rejected, 3 duplicates, 25 still open, 50 never assessed",
      "Airwars: 3,295 to 4,924 killed",
      "Coalition: accepted 474 to 475 killed",
      "Incidents of 1 January 2017 to 31 December 2017",
      "Enter: source and details",
    ]);
  });

  it("calls a sum of nobody killed none counted: an incident may have no number", () => {
    const { mark } = show();
    expect(mark("province:SY-HI")?.textContent).toContain("none counted");
    expect(mark("province:SY-HI")?.getAttribute("aria-label")).toBe(
      "Homs: 1 incident: 1 rejected; Airwars: none counted killed, the Coalition accepted 0",
    );
  });

  it("opens the card of a sum, from the drawing and from the table", async () => {
    const { mark, openCard } = show();
    mark("conceded:all")?.focus();
    await userEvent.keyboard("{Enter}");
    expect(openCard).toHaveBeenLastCalledWith(
      expect.objectContaining({
        kind: "incidents",
        sum: expect.objectContaining({
          measure: "conceded_killed",
          quantity: { kind: "range", low: 723, high: 785 },
        }),
      }),
    );
    cleanup();
    const table = show({ view: "table" });
    await userEvent.click(screen.getByRole("button", { name: "3,295 to 4,924" }));
    expect(table.openCard.mock.lastCall?.[0]).toMatchObject({
      sum: { id: "2017/killed", measure: "killed", start: "2017-01-01" },
    });
  });

  it("has at most three notes of at most two sentences, and no label of more than 60 letters", () => {
    for (const patch of [{}, EARLY]) {
      const { container } = show(patch);
      const notes = [...container.querySelectorAll("section > ul > li")];
      expect(notes.length).toBeLessThanOrEqual(3);
      for (const { textContent } of notes)
        expect(textContent?.match(/[.!?](?: |$)/g)?.length).toBeLessThanOrEqual(2);
      for (const { textContent } of container.querySelectorAll("svg text"))
        expect(textContent?.length).toBeLessThanOrEqual(60);
      cleanup();
    }
  });
});

describe("the chart of answers before 31 July 2026", () => {
  it("shows the reports decided by the day, for both countries together", () => {
    const { title, summary, ids, container } = show(EARLY);
    expect(title).toBe(
      "By 28 June 2019 the Coalition had accepted 214 of the 2,237 reports it decided",
    );
    expect(summary).toBe(
      "By 28 June 2019 the Coalition had decided 2,237 reports of civilians harmed in Iraq and Syria: 214 accepted, 1,747 rejected and 276 other. Its answers to single incidents were not yet added up.",
    );
    // The words and the span that the chart of the backlog has for the same reports.
    expect(container.textContent).toContain(
      "Reports of civilians killed or injured in Iraq and Syria, in 27 of the 32 months from October 2016 to May 2019",
    );
    expect(container.textContent).toContain(
      "The bar adds up the 27 months that give both how many reports were decided and how many accepted.",
    );
    expect(ids("data-mark")).toEqual(["report:credible", "report:nonCredible", "report:rest"]);
    expect(container.textContent).not.toContain("1,207");
  });

  it("leads to the answers known today with one press", async () => {
    const { onViewChange } = show(EARLY);
    await userEvent.click(screen.getByRole("button", { name: "Show the answers known today" }));
    expect(onViewChange).toHaveBeenCalledWith({ asof: "latest" }, { history: "push" });
  });

  it("says what empties it, with the ways out, where there is nothing of that day", () => {
    const { container } = show({ ...EARLY, places: ["syria"] });
    expect(container.querySelector("[data-empty]")?.textContent).toContain("the chosen places");
    expect(screen.getByRole("button", { name: "Show both countries" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Show the answers known today" })).toBeDefined();
    cleanup();
    expect(show({ asof: "2016-01-01" as Day }).summary).toBe(
      "No monthly report of the Coalition published by 1 January 2016 gives results for this selection.",
    );
  });
});
