import { describe, expect, it } from "vitest";
import { placeGroups } from "../../src/charts/places/placeGroups";
import { CHARTS } from "../../src/charts/registry";
import { loadFigures } from "../../src/charts/useCharts";
import { visibleFigures } from "../../src/export/visibleFigures";
import type { FigureRef } from "../../src/figures/figureRef";
import { FULL_ENGLISH as ENGLISH } from "../../src/messages/en/full";
import { recordAsOf } from "../../src/model/asOf";
import { backlogMonths } from "../../src/model/backlog";
import { indexReleases } from "../../src/model/releaseIndex";
import { getFilterOptions } from "../../src/url/filterOptions";
import { parseView } from "../../src/url/searchParams";
import { PACKAGE } from "../support/package";

const { strikes_by_place } = PACKAGE;
const loaded = await loadFigures(CHARTS);

function seen(search: string) {
  const { view } = parseView(search, getFilterOptions(PACKAGE.record, CHARTS));
  const record = recordAsOf(PACKAGE.record, view.asof);
  return {
    view,
    record,
    keys: visibleFigures(loaded, { record, tables: { strikes_by_place } }, view).map(
      (one) => one.key,
    ),
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
  /** The labels of a chart in the view of a link. */
  async function labels(id: string, { record, view }: ReturnType<typeof seen>) {
    const chart = CHARTS.find((one) => one.id === id);
    if (chart === undefined) throw new Error(`no chart ${id}`);
    return (await chart.load("en")).getLabels({ record, view, tables: {} }, ENGLISH);
  }

  it.each([...FILTERS, "&clock=covered"])("gap%s", async (filter) => {
    const link = seen(`?embed=gap${filter}`);
    const { marks } = await labels("gap", link);
    // A badge is reached like a mark, but stands for no figure.
    const drawn = marks.flatMap(({ id, figure }) =>
      figure === null
        ? []
        : [id.replace(/^total:/, "estimates/").replace(/^strikes:/, "strike_totals/")],
    );
    expect(link.keys.slice().sort()).toEqual(drawn.sort());
  });

  it.each(FILTERS)("backlog%s", async (filter) => {
    const link = seen(`?embed=backlog${filter}`);
    const { marks } = await labels("backlog", link);
    // A month's completed reports are one mark, with their outcomes as its parts.
    const drawn = marks.flatMap(({ figure }) => {
      if (figure?.kind !== "edition") return [];
      return [`editions/${figure.edition.id}/${figure.column}`];
    });
    for (const key of drawn) expect(link.keys).toContain(key);
    const months = backlogMonths(link.record, link.view).filter(({ edition }) => edition !== null);
    expect(link.keys.length).toBe(months.length * 6);
  });

  it.each(FILTERS)("timeline%s", async (filter) => {
    const link = seen(`?embed=timeline${filter}`);
    const { table } = await labels("timeline", link);
    const shown = table.rows.map((row) => keyOf(row.figure));
    for (const key of shown) expect(link.keys).toContain(key);
    // Receipts also vouch for the totals since the start, which the gap draws.
    const totals = new Set(
      link.record.estimates.flatMap(({ id, span }) =>
        span === "cumulative" ? [`estimates/${id}`] : [],
      ),
    );
    expect(link.keys.filter((key) => !shown.includes(key) && !totals.has(key))).toEqual([]);
  });

  it.each(FILTERS)("sources%s", async (filter) => {
    const link = seen(`?embed=sources${filter}`);
    const { table } = await labels("sources", link);
    expect(link.keys.slice().sort()).toEqual(table.rows.map((row) => keyOf(row.figure)).sort());
  });

  it.each(FILTERS)("places%s", (filter) => {
    const { view, record, keys } = seen(`?embed=places${filter}`);
    const blocks = placeGroups(record, view, indexReleases(strikes_by_place));
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
