import { describe, expect, it } from "vitest";
import { buildMarks as backlogMarks } from "../../src/charts/backlog/table";
import { buildMarks as gapMarks } from "../../src/charts/gap/table";
import { placeGroups } from "../../src/charts/places/data";
import { buildSourceGroups } from "../../src/charts/sources/data";
import { buildMarks } from "../../src/charts/timeline/table";
import { visibleFigures } from "../../src/export/visibleFigures";
import type { FigureRef } from "../../src/figures/figureRef";
import { backlogWords } from "../../src/messages/backlogWords";
import { gapWords } from "../../src/messages/gapWords";
import { ENGLISH } from "../../src/messages/language";
import { recordAsOf } from "../../src/model/asOf";
import { backlogMonths } from "../../src/model/backlog";
import { gapRows } from "../../src/model/gap";
import { indexReleases } from "../../src/model/releaseIndex";
import { CAMPAIGN_START, timelineRows } from "../../src/model/timeline";
import { getFilterOptions } from "../../src/url/filterOptions";
import { parseView } from "../../src/url/searchParams";
import { PACKAGE } from "../support/package";

const RELEASES = indexReleases(PACKAGE.strikes_by_place);

function seen(search: string) {
  const { view } = parseView(search, getFilterOptions(PACKAGE.record));
  const record = recordAsOf(PACKAGE.record, view.asof);
  return {
    view,
    record,
    keys: visibleFigures({ record, releases: RELEASES }, view).map((one) => one.key),
  };
}

const keyOf = (subject: FigureRef | null): string => {
  if (subject?.kind === "estimate") return `estimates/${subject.estimate.id}`;
  if (subject?.kind === "interval") return `strikes/${subject.interval.id}`;
  if (subject?.kind === "event") return `events/${subject.event.id}`;
  throw new Error(`no key for ${subject?.kind}`);
};

const FILTERS = [
  "",
  "&asof=latest",
  "&place=syria&source=sohr,snhr",
  "&from=2017-01&to=2017-12",
  "&place=SY-RA",
];

describe("the figures a receipt vouches for are those that the chart draws", () => {
  it.each([...FILTERS, "&clock=covered"])("gap%s", (filter) => {
    const { view, record, keys } = seen(`?embed=gap${filter}`);
    const { panels, strikes } = gapRows(record, view);
    const window = { start: CAMPAIGN_START, end: CAMPAIGN_START };
    const speech = {
      language: ENGLISH,
      words: gapWords(ENGLISH),
      record,
      timeBasis: view.timeBasis,
    };
    const marks = gapMarks(
      speech,
      { timeBasis: view.timeBasis, window, panels, strikes },
      new Map(),
    );
    // A badge is reached like a mark, but stands for no figure.
    const drawn = marks.flatMap(({ id, figure }) =>
      figure === null
        ? []
        : [id.replace(/^total:/, "estimates/").replace(/^strikes:/, "strike_totals/")],
    );
    expect(keys.slice().sort()).toEqual(drawn.sort());
  });

  it.each(FILTERS)("backlog%s", (filter) => {
    const { view, record, keys } = seen(`?embed=backlog${filter}`);
    const marks = backlogMarks(
      { language: ENGLISH, words: backlogWords(ENGLISH) },
      backlogMonths(record, view),
    );
    // A month's completed reports are one mark, with what they were found to be as its parts.
    const drawn = marks.flatMap(({ figure }) => {
      if (figure?.kind !== "edition") return [];
      return [`editions/${figure.edition.id}/${figure.column}`];
    });
    for (const key of drawn) expect(keys).toContain(key);
    const months = backlogMonths(record, view).filter(({ edition }) => edition !== null);
    expect(keys.length).toBe(months.length * 6);
  });

  it.each(FILTERS)("timeline%s", (filter) => {
    const { view, record, keys } = seen(`?embed=timeline${filter}`);
    const rows = timelineRows(record, view);
    const window = rows.window ?? { start: CAMPAIGN_START, end: CAMPAIGN_START };
    const marks = buildMarks(
      { language: ENGLISH, sources: record.sources, window },
      rows,
      rows.events,
    );
    expect(keys.slice().sort()).toEqual(marks.map((mark) => keyOf(mark.figure)).sort());
  });

  it.each(FILTERS)("sources%s", (filter) => {
    const { view, record, keys } = seen(`?embed=sources${filter}`);
    const rows = buildSourceGroups(record, view, ENGLISH).flatMap((group) => group.rows);
    expect(keys.slice().sort()).toEqual(rows.map((row) => keyOf(row.mark.figure)).sort());
  });

  it.each(FILTERS)("places%s", (filter) => {
    const { view, record, keys } = seen(`?embed=places${filter}`);
    const blocks = placeGroups(record, view, RELEASES);
    const drawn = blocks.flatMap(({ estimates, kind, places }) => [
      ...estimates.map(({ estimate }) => `estimates/${estimate.id}`),
      ...(kind === "country" ? [] : places.map(({ place }) => `strikes_by_place/${place.id}`)),
    ]);
    expect(keys.slice().sort()).toEqual(drawn.sort());
  });

  it("the whole page adds the headline, and names every figure once", () => {
    const { keys } = seen("");
    expect(new Set(keys).size).toBe(keys.length);
    for (const column of ["strikes", "killed", "open"])
      expect(keys).toContain(`editions/report-2019-06-27/${column}`);
  });
});
