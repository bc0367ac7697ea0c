import { describe, expect, it } from "vitest";
import { axesOf, panelMax } from "../../../src/charts/gap/data";
import { type GapSize, layoutGap } from "../../../src/charts/gap/layout";
import { FULL_ENGLISH as ENGLISH } from "../../../src/messages/en/full";
import { type AsOf, recordAsOf } from "../../../src/model/asOf";
import { type GapFilter, gapRows } from "../../../src/model/gap";
import { ratioSeries } from "../../../src/model/ratioSeries";
import { day } from "../../model/smallRecord";
import { PACKAGE } from "../../support/package";

function layout(asof: AsOf, size: Partial<GapSize> = {}, patch: Partial<GapFilter> = {}) {
  const rows = gapRows(recordAsOf(PACKAGE.record, asof), {
    from: null,
    to: null,
    sources: null,
    places: null,
    timeBasis: "published",
    asof,
    ...patch,
  });
  const axes = axesOf(rows);
  if (axes === null) throw new Error("no time domain");
  const ratios = ratioSeries(rows);
  const full: GapSize = { width: 800, scale: "linear", height: 312, hasHeadings: true, ...size };
  return { rows, ...layoutGap(rows, axes, ratios, full, ENGLISH.format) };
}
const JUNE = day("2019-06-28");

/** The corners of a path in order, whichever commands draw it. */
function corners(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLHV])([-\d.]+)(?:,([-\d.]+))?/g)].map(([, command, a, b]) => {
    if (command === "V") y = Number(a);
    else x = Number(a);
    if (b !== undefined) y = Number(b);
    return [x, y] as const;
  });
}

/** The corners of each part of a path. */
const parts = (path: string) => path.split(/(?=M)/).map(corners);

describe("lines", () => {
  it("run level and straight up or down, never at an angle", () => {
    for (const asof of [JUNE, "latest"] as const)
      for (const timeBasis of ["published", "covered"] as const)
        for (const { series } of layout(asof, {}, { timeBasis }).panels)
          for (const { line, tail } of series)
            for (const part of [line, tail].flatMap(parts))
              part.slice(1).forEach(([x, y], index) => {
                const [previousX, previousY] = part[index] ?? [];
                expect(x === previousX || y === previousY).toBe(true);
              });
  });

  it("turn only where a figure was published: every height is a mark's", () => {
    const { panels, right } = layout(JUNE);
    for (const { series } of panels)
      for (const { line, marks } of series) {
        const heights = new Set(marks.filter(({ isOnLine }) => isOnLine).map(({ y }) => y));
        for (const [, y] of corners(line)) expect(heights).toContain(y);
        const turns = new Set([...marks.map(({ x }) => x), right]);
        for (const [x] of corners(line)) expect(turns).toContain(x);
      }
  });

  it("hold to the as-of day by publication, and end with the data by the days covered", () => {
    const published = layout(JUNE);
    const covered = layout(JUNE, {}, { timeBasis: "covered" });
    const lastX = ({ panels }: typeof published) =>
      corners(panels[0]?.series[0]?.line ?? "").at(-1)?.[0];
    expect(lastX(published)).toBe(published.right);
    expect(lastX(covered)).toBeLessThan(covered.right - 5);
  });

  it("pass by a figure published later with older data", () => {
    const airwars = layout(JUNE).panels[0]?.series[1];
    const late = airwars?.marks.find(({ id }) => id === "airwars-021");
    expect(late).toMatchObject({ isOnLine: false, hollow: true });
    expect(corners(airwars?.line ?? "").map(([, y]) => y)).not.toContain(late?.y);
  });
});

describe("marks", () => {
  it("are one for every publication", () => {
    const { rows, panels } = layout("latest");
    expect(
      panels.map(({ series }) => series.map(({ marks }) => marks.map(({ id }) => id))),
    ).toEqual(
      rows.panels.map(({ series }) => series.map(({ points }) => points.map(({ row }) => row.id))),
    );
  });

  it("reach from the lowest to the highest number of a range", () => {
    const { panels } = layout(day("2018-08-09"));
    const mark = panels[0]?.series[1]?.marks.find(({ id }) => id === "airwars-052");
    const [least, most] = [mark?.y ?? 0, mark?.high ?? 0];
    const zero = panels[0]?.bottom ?? 0;
    expect((zero - most) / (zero - least)).toBeCloseTo(10_000 / 6_500, 2);
  });

  it("cover the days of a month where only the month of publication is known", () => {
    const mark = layout(JUNE).panels[0]?.series[1]?.marks.find(({ id }) => id === "airwars-029");
    expect(mark?.spread?.[1]).toBe(mark?.x);
    expect((mark?.spread?.[1] ?? 0) - (mark?.spread?.[0] ?? 0)).toBeGreaterThan(5);
  });

  it("stand in a lane of their own where the page has no date", () => {
    const { lane, right, panels } = layout("latest");
    const airwars = panels[0]?.series[1];
    expect(airwars?.marks.at(-1)).toMatchObject({ id: "airwars-072", isUndated: true });
    expect(airwars?.marks.at(-1)?.x).toBeGreaterThan(right);
    expect(lane?.[0]).toBeGreaterThan(right);
    expect(layout(JUNE).lane).toBeNull();
  });
});

describe("panels", () => {
  it("share one linear scale, so that equal heights are equal numbers", () => {
    const { panels } = layout(JUNE);
    const perThousand = panels.map(({ panel, series, bottom }) => {
      const most = Math.min(
        ...series.flatMap(({ marks }) => marks.map((mark) => mark.high ?? mark.y)),
      );
      return ((bottom - most) / panelMax(panel)) * 1000;
    });
    expect(perThousand[1]).toBeCloseTo(perThousand[0] ?? 0, 1);
  });

  it("draw the distance as a measure from the one minimum to the other", () => {
    const [both, syria] = layout(JUNE).panels;
    expect(both?.bracket?.ratio.ratio.toFixed(1)).toBe("6.1");
    const zero = both?.bottom ?? 0;
    const { top = 0, bottom = 0 } = both?.bracket ?? {};
    expect((zero - top) / (zero - bottom)).toBeCloseTo(8_000 / 1_319, 3);
    expect([syria?.bracket, syria?.distance]).toEqual([null, ""]);
  });

  it("keep names apart and inside", () => {
    for (const width of [800, 520])
      for (const asof of [JUNE, "latest"] as const)
        for (const { series, top, bottom } of layout(asof, { width }).panels) {
          const labels = series.flatMap(({ label }) => label ?? []).sort((a, b) => a - b);
          labels.forEach((label, index) => {
            expect(label).toBeGreaterThanOrEqual(top - 8);
            expect(label).toBeLessThanOrEqual(bottom + 4);
            const next = labels[index + 1];
            if (next !== undefined) expect(next - label).toBeGreaterThanOrEqual(29);
          });
        }
  });

  it("keep the strikes apart, on an axis of their own", () => {
    const { strikes, panels } = layout(JUNE);
    expect(strikes?.top).toBeGreaterThan(panels.at(-1)?.bottom ?? 0);
    expect(strikes?.ticks.map(({ label }) => label)).toEqual(["0", "20,000"]);
  });
});
