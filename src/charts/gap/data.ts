import { estimateFigure, type Figure, totalFigure } from "../../model/figures";
import { type GapRows, gapRows } from "../../model/gap";
import { type RatioPoint, ratioSeries } from "../../model/ratioSeries";
import type { ChartInput } from "../types";

export interface GapData {
  readonly rows: GapRows;
  /** How many times the Coalition's total is Airwars' minimum, oldest first. */
  readonly ratios: readonly RatioPoint[];
}

/** The published totals of the view, by scope and source. */
export function getData({ record, view }: ChartInput): GapData {
  const rows = gapRows(record, view);
  return { rows, ratios: ratioSeries(rows) };
}

export function getFigures({ record, view }: ChartInput): readonly Figure[] {
  const { panels, strikes } = gapRows(record, view);
  return [
    ...panels.flatMap(({ series }) =>
      series.flatMap(({ points }) => points.map(({ row }) => estimateFigure(row))),
    ),
    ...strikes.map(({ row }) => totalFigure(row)),
  ];
}
