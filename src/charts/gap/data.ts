import { max } from "d3";
import { recordAsOf } from "../../model/asOf";
import { estimateFigure, type Figure, totalFigure } from "../../model/figures";
import { type GapRows, gapRows, type ScopePanel } from "../../model/gap";
import { quantityExtent } from "../../model/quantity";
import { type RatioPoint, ratioSeries } from "../../model/ratioSeries";
import type { TimeDomain } from "../../model/timeline";
import { REFERENCE_DAY } from "../../url/view";
import type { ChartInput } from "../types";

/** Domains of the axes. */
export interface GapAxes {
  readonly time: TimeDomain;
  /** Highest number of the first panel. */
  readonly max: number;
}

export interface GapData {
  readonly rows: GapRows;
  /** How many times the Coalition's total is Airwars' minimum, oldest first. */
  readonly ratios: readonly RatioPoint[];
  /** Axes of the whole campaign: up to the day of the start view, or to a later day of the view. */
  readonly axes: GapAxes | null;
}

/** The highest number of a panel, at least 1. */
export function panelMax(panel: ScopePanel): number {
  const points = panel.series.flatMap(({ points }) => points);
  return Math.max(1, max(points, ({ row }) => quantityExtent(row.quantity)[1]) ?? 0);
}

/** Axes that fit rows; null when the period holds no day. */
export function axesOf({ timeDomain, panels }: GapRows): GapAxes | null {
  const [first] = panels;
  return timeDomain && { time: timeDomain, max: first === undefined ? 1 : panelMax(first) };
}

/** The published totals of the view, by scope and source. */
export function getData({ record, fullRecord, view }: ChartInput): GapData {
  const rows = gapRows(record, view);
  const holdsStill =
    fullRecord !== undefined && view.asof !== "latest" && view.asof < REFERENCE_DAY;
  const axisRows = holdsStill
    ? gapRows(recordAsOf(fullRecord, REFERENCE_DAY), { ...view, asof: REFERENCE_DAY })
    : rows;
  return { rows, ratios: ratioSeries(rows), axes: axesOf(axisRows) };
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
