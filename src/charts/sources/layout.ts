/** Groups of bars below each other, each on a separate scale, in px. */
import { type BarLayout, barChartHeight, layoutBars, wrap } from "../../plot/barLayout";
import type { View } from "../../url/view";
import type { PlotLayout } from "../types";
import type { SourceGroup } from "./rows";

/** Below this width (px) names are written above their bars. */
const BESIDE = 640;
const HEADING = { leading: 20, advance: 8.8 };
const SCOPE = { leading: 18, advance: 7.2 };
const GROUP_GAP = 26;

export interface PlacedText {
  /** Base line. */
  readonly y: number;
  readonly text: string;
}

export interface PlacedGroup {
  readonly group: SourceGroup;
  readonly heading: readonly PlacedText[];
  readonly scope: readonly PlacedText[];
  readonly bars: BarLayout;
  readonly barsTop: number;
}

export interface SourcesLayout extends PlotLayout {
  readonly groups: readonly PlacedGroup[];
}

/** The bars of one group. */
export function layoutGroup(
  { rows }: SourceGroup,
  width: number,
  { scale, measure }: Pick<View, "scale" | "measure">,
): BarLayout {
  return layoutBars(
    rows.map((row) => row.bar),
    {
      width,
      style: width < BESIDE ? "above" : "beside",
      type: scale,
      whole: measure !== "rate",
    },
  );
}

/** All groups in one drawing, with their headings. */
export function layoutSources(
  groups: readonly SourceGroup[],
  width: number,
  view: Pick<View, "scale" | "measure">,
): SourcesLayout {
  let y = 0;
  const text = (words: string, { leading, advance }: typeof HEADING) =>
    wrap(words, width, advance).map((line): PlacedText => {
      y += leading;
      return { y: y - 5, text: line };
    });
  const placed = groups.map((group): PlacedGroup => {
    const heading = text(group.heading, HEADING);
    const scope = text(group.scope, SCOPE);
    const bars = layoutGroup(group, width, view);
    const barsTop = y + 8;
    y = barsTop + barChartHeight(bars);
    y += GROUP_GAP;
    return { group, heading, scope, bars, barsTop };
  });
  return { height: Math.max(0, y - GROUP_GAP), groups: placed };
}
