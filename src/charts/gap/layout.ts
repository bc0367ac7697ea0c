/** Positions of the gap chart in px: panels by scope, strikes below them, ratio bracket. */

import { max } from "d3";
import type { Format } from "../../messages/format";
import { type GapRows, isAtPublication, type ScopePanel, type TotalPoint } from "../../model/gap";
import { quantityExtent } from "../../model/quantity";
import type { RatioPoint } from "../../model/ratioSeries";
import type { SeriesPoint } from "../../model/series";
import type { TimeDomain } from "../../model/timeline";
import type { SourceId, StrikeTotal } from "../../model/types";
import {
  type ScaleType,
  type TimeScale,
  timeScale,
  type ValueScale,
  valueScale,
} from "../../plot/scales";
import { type TimeTick, timeTicks, type ValueTick, valueTicks } from "../../plot/ticks";
import { placeLabels } from "./labelLayout";
import {
  distanceArea,
  type PlacedLine,
  type PlotArea,
  type PointAccessors,
  placeSeries,
} from "./seriesLayout";

/** From this width on (px) labels are beside the plot; on narrower plots they are inside it. */
export const WIDE = 600;

export interface PanelBox {
  /** Base line of the heading. */
  readonly heading: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: ValueScale;
  readonly ticks: readonly ValueTick[];
}

export interface PlacedSeries extends PlacedLine {
  readonly key: string;
  readonly source: SourceId;
  /** Base line of its label; null if it has no current figure. */
  readonly label: number | null;
}

/** The bracket between the two totals at the end of the period. */
export interface RatioBracketLayout {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly ratio: RatioPoint;
}

export interface PlacedPanel extends PanelBox {
  readonly panel: ScopePanel;
  readonly series: readonly PlacedSeries[];
  /** SVG path of the area between the two compared totals; empty if there is none. */
  readonly distance: string;
  readonly bracket: RatioBracketLayout | null;
}

export interface GapLayout {
  readonly width: number;
  readonly height: number;
  readonly wide: boolean;
  readonly left: number;
  readonly right: number;
  /** Left and right edge of the lane of undated figures. */
  readonly lane: readonly [number, number] | null;
  /** X where labels beside the plot start, or labels inside it end. */
  readonly names: number;
  readonly x: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly panels: readonly PlacedPanel[];
  readonly strikes: (PanelBox & PlacedLine) | null;
}

const UNDATED_LANE_WIDTH = 44;
const HEADING_HEIGHT = 32;
const AXIS_HEIGHT = 32;
/** Height of the axis as a multiple of the highest figure. */
const HEADROOM = 1.06;

const STRIKE_ACCESSORS: PointAccessors<SeriesPoint<StrikeTotal>> = {
  quantity: ({ row }) => ({ kind: "exact", value: row.value }),
  displaced: () => false,
};

/** The highest number of a panel, at least 1. */
export function panelMax(panel: ScopePanel): number {
  const points = panel.series.flatMap(({ points }) => points);
  return Math.max(1, max(points, ({ row }) => quantityExtent(row.quantity)[1]) ?? 0);
}

export interface GapSize {
  readonly width: number;
  readonly scale: ScaleType;
}

/** Places `rows`; `ratios` (oldest first) and `timeDomain` must come from the same rows. */
export function layoutGap(
  rows: GapRows,
  timeDomain: TimeDomain,
  ratios: readonly RatioPoint[],
  { width, scale }: GapSize,
  format: Format,
): GapLayout {
  const { timeBasis } = rows;
  const wide = width >= WIDE;
  const points = rows.panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
  const hasLane = points.some((point) => point.day === null);
  const left = wide ? 52 : 50;
  const right = Math.max(left + 80, width - (wide ? 158 : 10) - (hasLane ? UNDATED_LANE_WIDTH : 0));
  const lane = hasLane ? ([right + 4, right + UNDATED_LANE_WIDTH] as const) : null;
  const edge = lane?.[1] ?? right;
  const x = timeScale(timeDomain, [left, right]);
  const plotArea = (y: ValueScale): PlotArea => ({
    timeBasis,
    x,
    y,
    left,
    right,
    lane: lane === null ? null : (lane[0] + lane[1]) / 2,
  });

  const [main] = rows.panels;
  const axisMax = (main === undefined ? 1 : panelMax(main)) * HEADROOM;
  const tall = wide ? 280 : 220;
  const accessors: PointAccessors<TotalPoint> = {
    quantity: (point) => point.row.quantity,
    displaced: (point) => isAtPublication(point, timeBasis),
  };
  let y = 0;
  const box = (height: number, maximum: number, type: ScaleType, count: number): PanelBox => {
    const heading = y + 14;
    const top = y + HEADING_HEIGHT;
    const bottom = top + height;
    y = bottom + AXIS_HEIGHT;
    const scale = valueScale(maximum, [bottom, top], type);
    return { heading, top, bottom, scale, ticks: valueTicks(scale, format, count) };
  };

  const panels = rows.panels.map((panel): PlacedPanel => {
    // Linear panels share one scale so equal heights mean equal numbers.
    const share = (panelMax(panel) * HEADROOM) / axisMax;
    const isMain = panel === main;
    const height =
      scale === "log" && !isMain ? tall * 0.45 : Math.min(tall, Math.max(64, tall * share));
    const maximum = scale === "log" ? axisMax : axisMax * Math.max(share, height / tall);
    const panelBox = box(height, maximum, scale, Math.max(2, Math.round(height / 60)));
    const area = plotArea(panelBox.scale);
    const placed = panel.series.map(({ key, source, points }) => ({
      key,
      source,
      ...placeSeries<TotalPoint>(points, accessors, area),
    }));
    const names = placeLabels(
      placed.map(({ end }) => end?.y ?? panelBox.bottom),
      panelBox,
      wide,
    );
    const ratio = panel.key === "both" ? ratios.at(-1) : undefined;
    return {
      ...panelBox,
      panel,
      series: placed.map((series, index) => ({
        ...series,
        label: series.end === null ? null : (names[index] ?? null),
      })),
      distance: panel.key === "both" ? distanceArea(ratios, area) : "",
      bracket:
        ratio === undefined
          ? null
          : {
              x: edge + 5,
              top: panelBox.scale(ratio.minimum),
              bottom: panelBox.scale(ratio.total),
              ratio,
            },
    };
  });

  const declared = max(rows.strikes, ({ row }) => row.value) ?? 0;
  let strikes: GapLayout["strikes"] = null;
  if (rows.strikes.length > 0) {
    const panelBox = box(wide ? 56 : 48, declared * HEADROOM, "linear", 2);
    strikes = {
      ...panelBox,
      ...placeSeries(rows.strikes, STRIKE_ACCESSORS, plotArea(panelBox.scale)),
    };
  }
  return {
    width,
    height: y,
    wide,
    left,
    right,
    lane,
    names: wide ? edge + 18 : edge - 4,
    x,
    ticks: timeTicks(x, format),
    panels,
    strikes,
  };
}
