/** The engines compared, each used the quickest way that its documentation shows. */
import { op, table } from "arquero";
import crossfilter from "crossfilter2";
import { brush, columnsFor, indexReleases } from "../src/model/releaseIndex";
import type { ReleaseRows } from "../src/model/strikeTypes";

export type EngineName = "strike ledger" | "crossfilter2" | "arquero";

/** Writes the strikes of every place in the window (day numbers, both counted) into `sums`. */
export type Select = (from: number, to: number, sums: Float64Array) => void;

export interface Engine {
  readonly name: EngineName;
  /** From the table's columns to a selection that is ready for its first brush. */
  readonly prepare: (data: ReleaseRows) => Select;
}

const ledger: Engine = {
  name: "strike ledger",
  prepare(data) {
    const index = indexReleases(data);
    const columns = columnsFor(index);
    return (from, to, sums) => sums.set(brush(index, from, to, columns).strikes);
  },
};

const cross: Engine = {
  name: "crossfilter2",
  prepare(data) {
    const rows = Array.from({ length: data.length }, (_, row) => ({
      day: data.day[row] as number,
      place: data.place[row] as number,
      strikes: data.strikes[row] as number,
    }));
    const all = crossfilter(rows);
    const days = all.dimension((row) => row.day);
    const places = all
      .dimension((row) => row.place)
      .group()
      .reduceSum((row) => row.strikes);
    places.all();
    return (from, to, sums) => {
      // A range without its end.
      days.filterRange([from, to + 1]);
      for (const { key, value } of places.all()) sums[key as number] = value as number;
    };
  },
};

const arquero: Engine = {
  name: "arquero",
  prepare(data) {
    const grouped = table({
      day: data.day,
      place: data.place,
      strikes: data.strikes,
    }).groupby("place");
    return (from, to, sums) => {
      const found = grouped
        .params({ from, to })
        .filter("d.day >= from && d.day <= to")
        .rollup({ strikes: op.sum("strikes") });
      const place = found.getter("place");
      const strikes = found.getter("strikes");
      sums.fill(0);
      for (let row = 0; row < found.numRows(); row++) sums[place(row)] = strikes(row);
    };
  },
};

export const ENGINES: readonly Engine[] = [ledger, cross, arquero];
