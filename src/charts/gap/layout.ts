/** Positions of the gap chart in px: panels by scope, strikes below them, ratio bracket. */

import { max, utcDay } from "d3";
import type { Format } from "../../messages/format";
import { utcDate } from "../../model/day";
import { type GapRows, isAtPublication, type ScopePanel, type TotalPoint } from "../../model/gap";
import type { SourceId } from "../../model/ids";
import type { RatioPoint } from "../../model/ratioSeries";
import type { SeriesPoint } from "../../model/series";
import type { StrikeTotal } from "../../model/strikeTypes";
import {
  type ScaleType,
  type TimeScale,
  timeScale,
  type ValueScale,
  valueScale,
} from "../../plot/scales";
import { type TimeTick, timeTicks, type ValueTick, valueTicks } from "../../plot/ticks";
import { type GapAxes, panelMax } from "./data";
import { placeLabels } from "./labelLayout";
import {
  distanceArea,
  type PlacedLine,
  type PlotArea,
  type PointAccessors,
  placeSeries,
} from "./seriesLayout";

/** From this width on (px) labels are beside the plot; on narrower plots a key above it names the lines. */
export const WIDE = 480;

export interface PanelBox {
  /** Base line of the heading; null where the title of the chart is the heading. */
  readonly heading: number | null;
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

/** One column of panels. */
export interface PanelsLayout {
  readonly width: number;
  readonly height: number;
  readonly wide: boolean;
  readonly left: number;
  readonly right: number;
  /** Left and right edge of the lane of undated figures. */
  readonly lane: readonly [number, number] | null;
  /** X where labels beside the plot start. */
  readonly names: number;
  readonly x: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly panels: readonly PlacedPanel[];
  readonly strikes: (PanelBox & PlacedLine) | null;
}

const UNDATED_LANE_WIDTH = 44;
const HEADING_HEIGHT = 32;
/** Room above a plot without a heading: half a line of its highest axis number. */
const TOP_EDGE = 10;
const AXIS_HEIGHT = 32;
/** Height of the axis as a multiple of the highest figure. */
const HEADROOM = 1.06;

const STRIKE_ACCESSORS: PointAccessors<SeriesPoint<StrikeTotal>> = {
  quantity: ({ row }) => ({ kind: "exact", value: row.value }),
  displaced: () => false,
};

export interface GapSize {
  readonly width: number;
  readonly scale: ScaleType;
  /** Height of the first panel with its axis, in px. */
  readonly height: number;
  /** Whether panels have headings. */
  readonly hasHeadings: boolean;
}

/**
 * Places `rows`; `ratios` (oldest first) must come from the same rows. The axes may reach beyond the
 * rows, so that they hold still while the day moves.
 */
export function layoutGap(
  rows: Pick<GapRows, "timeBasis" | "timeDomain" | "panels" | "strikes">,
  axes: GapAxes,
  ratios: readonly RatioPoint[],
  { width, scale, height, hasHeadings }: GapSize,
  format: Format,
): PanelsLayout {
  const { timeBasis, timeDomain } = rows;
  const wide = width >= WIDE;
  const points = rows.panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
  const hasLane = points.some((point) => point.day === null);
  const left = wide ? 52 : 50;
  const right = Math.max(left + 80, width - (wide ? 158 : 10) - (hasLane ? UNDATED_LANE_WIDTH : 0));
  const lane = hasLane ? ([right + 4, right + UNDATED_LANE_WIDTH] as const) : null;
  const edge = lane?.[1] ?? right;
  const x = timeScale(axes.time, [left, right]);
  const lastDay = timeDomain === null ? right : x(utcDay.offset(utcDate(timeDomain.end), 1));
  const plotArea = (y: ValueScale): PlotArea => ({
    timeBasis,
    x,
    y,
    left,
    right,
    end: Math.min(right, Math.round(lastDay * 10) / 10),
    lane: lane === null ? null : (lane[0] + lane[1]) / 2,
  });

  const axisMax = axes.max * HEADROOM;
  const headingHeight = hasHeadings ? HEADING_HEIGHT : TOP_EDGE;
  const tall = Math.max(48, height - headingHeight - AXIS_HEIGHT);
  const accessors: PointAccessors<TotalPoint> = {
    quantity: (point) => point.row.quantity,
    displaced: (point) => isAtPublication(point, timeBasis),
  };
  let y = 0;
  const box = (height: number, maximum: number, type: ScaleType, count: number): PanelBox => {
    const heading = hasHeadings ? y + 14 : null;
    const top = y + headingHeight;
    const bottom = top + height;
    y = bottom + AXIS_HEIGHT;
    const scale = valueScale(maximum, [bottom, top], type);
    return { heading, top, bottom, scale, ticks: valueTicks(scale, format, count) };
  };

  const panels = rows.panels.map((panel): PlacedPanel => {
    // Linear panels share one scale so equal heights mean equal numbers.
    const share = hasHeadings ? (panelMax(panel) * HEADROOM) / axisMax : 1;
    const height =
      scale === "log" && hasHeadings ? tall * 0.45 : Math.min(tall, Math.max(48, tall * share));
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
        ratio === undefined || !wide
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
  let strikes: PanelsLayout["strikes"] = null;
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
    names: edge + 18,
    x,
    ticks: timeTicks(x, format),
    panels,
    strikes,
  };
}
