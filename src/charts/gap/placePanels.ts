/** The panels of the gap: totals for the same countries, and what is one press away on the page. */
import type { Language } from "../../messages/language";
import type { TotalSeries } from "../../model/gap";
import type { View } from "../../url/view";
import type { PlotLayout, PlotSize } from "../types";
import { axesOf, type GapData } from "./data";
import { layoutGap, type PanelsLayout, WIDE } from "./layout";

/** Height of the first panel with its axis, in px. */
const HEIGHT = { wide: 280, narrow: 230 } as const;
/** Height of a line of the key above a narrow plot, in px. */
export const KEY_LINE = 20;
/** Px between the first panel and those that are one press away on the page. */
const GAP = 24;

/** Key of `expanded` that fits the axes to the figures known on the day. */
export const ZOOM = "zoom";

export interface GapLayout extends PlotLayout {
  /** Series of the key above a narrow plot, where labels beside the lines have no room. */
  readonly key: readonly TotalSeries[];
  readonly main: PanelsLayout;
  readonly mainTop: number;
  /** Totals for one country and the strikes to date; null in a compact plot, or if there are none. */
  readonly rest: PanelsLayout | null;
  readonly restTop: number;
}

export interface GapPlotContext {
  readonly view: View;
  readonly language: Language;
  readonly expanded: ReadonlySet<string>;
}

/** Places the panels. Throws where the rows have none. */
export function placePanels(
  data: GapData,
  { view: { scale }, language: { format }, expanded }: GapPlotContext,
  { width, height, isCompact }: PlotSize,
): GapLayout {
  const { rows, ratios } = data;
  const axes = expanded.has(ZOOM) ? axesOf(rows) : data.axes;
  const [first, ...others] = rows.panels;
  if (axes === null || first === undefined) throw new RangeError("a gap without totals");
  const isNarrow = width < WIDE;
  const key = isNarrow ? first.series : [];
  const mainTop = KEY_LINE * key.length;
  const mainHeight = height === null ? HEIGHT[isNarrow ? "narrow" : "wide"] : height - mainTop;
  const main = layoutGap(
    { ...rows, panels: [first], strikes: [] },
    axes,
    ratios,
    { width, scale, height: mainHeight, hasHeadings: false },
    format,
  );
  const hasRest = !isCompact && (others.length > 0 || rows.strikes.length > 0);
  const rest = hasRest
    ? layoutGap(
        { ...rows, panels: others },
        axes,
        [],
        { width, scale, height: HEIGHT.wide, hasHeadings: true },
        format,
      )
    : null;
  const mainBottom = mainTop + main.height;
  const restTop = mainBottom + GAP;
  return {
    height: rest === null ? mainBottom : restTop + rest.height,
    key,
    main,
    mainTop,
    rest,
    restTop,
  };
}
