/** The bars of a group in px; groups of one axis share a scale. */
import { type BarLayout, type BarOptions, layoutBars, plotOf } from "../../plot/barLayout";
import { fitBars, roomyHeight } from "../../plot/fitBars";
import { barScale } from "../../plot/scales";
import type { View } from "../../url/view";
import { BEST_PLOT_HEIGHT } from "../frame/bestPlotHeight";
import type { PlotLayout, PlotSize } from "../types";
import { compactGroup, type SourceGroup } from "./groups";
import type { SourceRow } from "./rows";

/** Below these widths (px) names are written above their bars; a compact frame has fewer words. */
const BESIDE = 640;
const BESIDE_COMPACT = 480;
/** Height of a compact plot before it has been measured, px. */
const COMPACT_HEIGHT = 260;
/** Bars of the first group and the space between them, px. */
export const LARGE = { bar: 26, gap: 18 } as const;
const HEADING = 24;

/** The first group as one drawing: its bars, then what has no bar. */
export interface SourcesLayout extends PlotLayout {
  readonly group: SourceGroup | null;
  readonly bars: BarLayout | null;
  readonly others: BarLayout | null;
  /** Top of the heading of the others. */
  readonly othersTop: number;
}

/** Scale and style of the groups that share an axis. */
export function barOptions(
  groups: readonly SourceGroup[],
  axis: string,
  { width, isCompact }: Pick<PlotSize, "width" | "isCompact">,
  { scale: type, measure }: Pick<View, "scale" | "measure">,
): BarOptions {
  const style = width < (isCompact ? BESIDE_COMPACT : BESIDE) ? "above" : "beside";
  const drawn = groups
    .filter((group) => group.axis === axis)
    .flatMap(({ bars }) => bars.flatMap((row) => row.drawn ?? []));
  const scale = barScale(drawn, plotOf(width, style), type);
  return { width, style, type, whole: measure !== "rate", scale };
}

/** Rows as words alone. */
export function layoutText(rows: readonly SourceRow[], options: BarOptions): BarLayout {
  return layoutBars(
    rows.map((row) => row.text),
    options,
  );
}

/** The first group with bars: for a compact frame within its height, for a picture as it needs. */
export function layoutSources(
  groups: readonly SourceGroup[],
  size: PlotSize,
  view: Pick<View, "scale" | "measure">,
): SourcesLayout {
  const group = (size.isCompact ? compactGroup(groups) : groups[0]) ?? null;
  if (group === null) return { height: 0, group, bars: null, others: null, othersTop: 0 };
  const options = barOptions(groups, group.axis, size, view);
  const inputs = group.bars.map((row) => row.bar);
  if (size.isCompact) {
    const bars = fitBars(inputs, options, size.height ?? COMPACT_HEIGHT);
    const bestHeight = Math.min(BEST_PLOT_HEIGHT, roomyHeight(inputs, options));
    return { height: bars.height, bestHeight, group, bars, others: null, othersTop: bars.height };
  }
  const bars = inputs.length === 0 ? null : layoutBars(inputs, { ...options, ...LARGE });
  const others = group.others.length === 0 ? null : layoutText(group.others, options);
  const othersTop = bars?.height ?? 0;
  const height = othersTop + (others === null ? 0 : HEADING + others.height);
  return { height, group, bars, others, othersTop };
}
