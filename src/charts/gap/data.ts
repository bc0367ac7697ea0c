import { max } from "d3";
import { estimateFigure, type Figure, totalFigure } from "../../model/figures";
import { type GapRows, gapRows, type ScopePanel } from "../../model/gap";
import { quantityExtent } from "../../model/quantity";
import { type RatioPoint, ratioSeries } from "../../model/ratioSeries";
import type { TimeDomain } from "../../model/timeline";
import { REFERENCE_DAY, type View } from "../../url/view";
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
  /** Axes of the whole campaign; null when the period holds no day. */
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

/** Highest number of the axis for both countries, until a figure passes it. */
const WHOLE_AXIS_MAX = 10_000;

/**
 * The axes of the whole campaign, up to the day of the start view, so that they hold still while the
 * day moves. They are fixed, since a view must not depend on what was published after its day.
 */
function wholeAxes(rows: GapRows, { from, to }: Pick<View, "from" | "to">): GapAxes | null {
  const axes = axesOf(rows);
  if (axes === null || from !== null || to !== null || rows.panels[0]?.key !== "both") return axes;
  const { time } = axes;
  const end = time.end < REFERENCE_DAY ? REFERENCE_DAY : time.end;
  return { time: { ...time, end }, max: Math.max(axes.max, WHOLE_AXIS_MAX) };
}

/** The published totals of the view, by scope and source. */
export function getData({ record, view }: ChartInput): GapData {
  const rows = gapRows(record, view);
  return { rows, ratios: ratioSeries(rows), axes: wholeAxes(rows, view) };
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
