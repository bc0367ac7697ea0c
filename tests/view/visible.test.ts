import { describe, expect, it } from "vitest";
import { marksOf as backlogMarks } from "../../src/charts/backlog/marks";
import { marksOf as gapMarks } from "../../src/charts/gap/marks";
import type { CardSubject } from "../../src/charts/parts/card";
import { placeBlocks } from "../../src/charts/places/blocks";
import { sourceGroups } from "../../src/charts/sources/rows";
import { marksOf } from "../../src/charts/timeline/marks";
import { asOf } from "../../src/record/asof";
import { backlogMonths } from "../../src/record/backlog";
import { gapRows } from "../../src/record/gap";
import { indexReleases } from "../../src/record/releaseIndex";
import { CAMPAIGN_START, timelineRows } from "../../src/record/timeline";
import { backlogWords } from "../../src/text/backlogWords";
import { gapWords } from "../../src/text/gapWords";
import { ENGLISH } from "../../src/text/language";
import { parseView } from "../../src/view/codec";
import { visibleFigures } from "../../src/view/visible";
import { vocabularyOf } from "../../src/view/vocabulary";
import { PACKAGE } from "../support/package";

const RELEASES = indexReleases(PACKAGE.strikes_by_place);

function seen(search: string) {
  const { view } = parseView(search, vocabularyOf(PACKAGE.record));
  const record = asOf(PACKAGE.record, view.asof);
  return {
    view,
    record,
    keys: visibleFigures({ record, releases: RELEASES }, view).map((one) => one.key),
  };
}

const keyOf = (subject: CardSubject | null): string => {
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
    const speech = { language: ENGLISH, words: gapWords(ENGLISH), record, clock: view.clock };
    const marks = gapMarks(speech, { clock: view.clock, window, panels, strikes }, new Map());
    // A badge is reached like a mark, but stands for no figure.
    const drawn = marks.flatMap(({ id, subject }) =>
      subject === null
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
    const drawn = marks.flatMap(({ subject }) => {
      if (subject?.kind !== "edition") return [];
      return [`editions/${subject.edition.id}/${subject.column}`];
    });
    for (const key of drawn) expect(keys).toContain(key);
    const months = backlogMonths(record, view).filter(({ edition }) => edition !== null);
    expect(keys.length).toBe(months.length * 6);
  });

  it.each(FILTERS)("timeline%s", (filter) => {
    const { view, record, keys } = seen(`?embed=timeline${filter}`);
    const rows = timelineRows(record, view);
    const window = rows.window ?? { start: CAMPAIGN_START, end: CAMPAIGN_START };
    const marks = marksOf(
      { language: ENGLISH, sources: record.sources, window },
      rows,
      rows.events,
    );
    expect(keys.slice().sort()).toEqual(marks.map((mark) => keyOf(mark.subject)).sort());
  });

  it.each(FILTERS)("sources%s", (filter) => {
    const { view, record, keys } = seen(`?embed=sources${filter}`);
    const rows = sourceGroups(record, view, ENGLISH).flatMap((group) => group.rows);
    expect(keys.slice().sort()).toEqual(rows.map((row) => keyOf(row.mark.subject)).sort());
  });

  it.each(FILTERS)("places%s", (filter) => {
    const { view, record, keys } = seen(`?embed=places${filter}`);
    const blocks = placeBlocks(record, view, RELEASES);
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
