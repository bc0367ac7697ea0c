import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlaceId } from "../../src/model/ids";
import { brush, columnsFor, indexReleases, type PlaceColumns } from "../../src/model/releaseIndex";
import type { ReleaseRows } from "../../src/model/strikeTypes";

type Row = readonly [day: number, place: number, strikes: number];

function tableOf(rows: readonly Row[], places: number): ReleaseRows {
  return {
    length: rows.length,
    day: Int32Array.from(rows, ([day]) => day),
    place: Uint16Array.from(rows, ([, place]) => place),
    strikes: Uint16Array.from(rows, ([, , strikes]) => strikes),
    placeIds: Array.from({ length: places }, (_, at) => `place-${at}` as PlaceId),
  };
}

/** The sums as their definition has them: every row looked at, none known before. */
function scan(table: ReleaseRows, from: number, to: number) {
  const sums = table.placeIds.map(() => ({
    strikes: 0,
    rows: 0,
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
  }));
  for (let row = 0; row < table.length; row++) {
    const day = table.day[row] as number;
    const sum = sums[table.place[row] as number];
    if (sum === undefined || day < from || day > to) continue;
    sum.strikes += table.strikes[row] as number;
    sum.rows += 1;
    sum.first = Math.min(sum.first, day);
    sum.last = Math.max(sum.last, day);
  }
  return sums.map((sum) => (sum.rows === 0 ? null : sum));
}

const read = ({ strikes, rows, first, last }: PlaceColumns) =>
  Array.from(rows, (count, at) =>
    count === 0 ? null : { strikes: strikes[at], rows: count, first: first[at], last: last[at] },
  );

const PLACES = 7;
const rows = fc.array(
  fc.tuple(
    fc.integer({ min: 16_340, max: 16_500 }),
    fc.nat({ max: PLACES - 2 }),
    fc.nat({ max: 65_535 }),
  ),
  { maxLength: 300 },
);
const bound = fc.oneof(
  fc.integer({ min: 16_300, max: 16_540 }),
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
);

describe("a brush over the index of releases", () => {
  it("gives for any table and any run of windows what a scan of all rows gives", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.tuple(bound, bound), { maxLength: 20 }), (some, windows) => {
        const table = tableOf(some, PLACES);
        const index = indexReleases(table);
        const columns = columnsFor(index);
        for (const [from, to] of windows) {
          const wanted = scan(table, from, to);
          expect(read(brush(index, from, to))).toEqual(wanted);
          // Columns used again hold nothing of the window before.
          expect(read(brush(index, from, to, columns))).toEqual(wanted);
        }
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(rows, bound, bound, (some, from, to) => {
        const sorted = [...some].sort(([a], [b]) => a - b);
        expect(read(brush(indexReleases(tableOf(some, PLACES)), from, to))).toEqual(
          read(brush(indexReleases(tableOf(sorted, PLACES)), from, to)),
        );
      }),
    );
  });

  it("is exact at a million rows, sums above 32 bits included", () => {
    const length = 1_000_000;
    const table = {
      length,
      day: Int32Array.from({ length }, (_, row) => 16_345 + ((row * 7919) % 747)),
      place: Uint16Array.from({ length }, (_, row) => (row * 31) % 67),
      strikes: Uint16Array.from({ length }, (_, row) => 65_535 - (row % 5)),
      placeIds: Array.from({ length: 67 }, (_, at) => `place-${at}` as PlaceId),
    };
    const one = { ...table, place: new Uint16Array(length), placeIds: ["only" as PlaceId] };
    for (const data of [table, one]) {
      const index = indexReleases(data);
      for (const [from, to] of [
        [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        [16_345, 16_345],
        [16_400, 16_800],
        [17_091, 17_091],
      ] as const)
        expect(read(brush(index, from, to))).toEqual(scan(data, from, to));
    }
    expect(brush(indexReleases(one), 0, 20_000).strikes[0]).toBe(65_533_000_000);
  });

  it("is empty where the table has no row", () => {
    const empty = indexReleases(tableOf([], 3));
    expect(read(brush(empty, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY))).toEqual([
      null,
      null,
      null,
    ]);
    expect(read(brush(indexReleases(tableOf([], 0)), 0, 1))).toEqual([]);
  });
});
