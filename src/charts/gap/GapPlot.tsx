import { useMemo } from "react";
import { useWidth } from "../../plot/useWidth";
import { hasControls } from "../../url/view";
import type { ChartLabels, PlotProps } from "../types";
import { axesOf, type GapData } from "./data";
import styles from "./Gap.module.css";
import type { GapContext } from "./labels";
import { type GapLayout, layoutGap, WIDE } from "./layout";
import type { GapMessages } from "./messages/en";
import { SeriesKey } from "./SeriesLine";
import { StrikesPanel } from "./StrikesPanel";
import { TotalsPanel } from "./TotalsPanel";

/** Height of the first panel with its axis, in px. */
const HEIGHT = { wide: 280, narrow: 230 } as const;
/** Height of a line of the key above a narrow plot, in px. */
const KEY_LINE = 20;

/** Key of `expanded` that fits the axes to the figures known on the day. */
export const ZOOM = "zoom";

export interface GapPlotProps extends PlotProps<GapData, ChartLabels, GapMessages> {
  readonly gapContext: GapContext;
}

/** Totals for the same countries; totals for one country and the strikes to date behind one press. */
export function GapPlot(props: GapPlotProps) {
  const { data, labels, gapContext: context, isCompact, height, getMarkProps } = props;
  const { rows, ratios } = data;
  const { view, words, language } = context;
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const { format } = language;
  const { scale } = view;
  const axes = props.context.expanded.has(ZOOM) ? axesOf(rows) : data.axes;
  const [main, ...others] = rows.panels;
  const isNarrow = width < WIDE;
  const keyHeight = isNarrow ? KEY_LINE * (main?.series.length ?? 0) : 0;
  const mainHeight = (height ?? (isNarrow ? HEIGHT.narrow + keyHeight : HEIGHT.wide)) - keyHeight;
  const [first, rest] = useMemo(() => {
    if (axes === null || main === undefined) return [null, null];
    const size = { width, scale, height: mainHeight };
    const [, ...otherPanels] = rows.panels;
    return [
      layoutGap(
        { ...rows, panels: [main], strikes: [] },
        axes,
        ratios,
        { ...size, hasHeadings: false },
        format,
      ),
      layoutGap(
        { ...rows, panels: otherPanels },
        axes,
        [],
        { ...size, height: HEIGHT.wide, hasHeadings: true },
        format,
      ),
    ];
  }, [rows, main, axes, ratios, width, scale, mainHeight, format]);
  const markById = useMemo(
    () => new Map(labels.marks.map((mark) => [mark.id, mark])),
    [labels.marks],
  );
  if (first === null || main === undefined) return null;
  const panels = (layout: GapLayout) =>
    layout.panels.map((placed) => (
      <TotalsPanel
        key={placed.panel.key}
        placed={placed}
        layout={layout}
        context={context}
        scale={scale}
        markById={markById}
        getMarkProps={getMarkProps}
      />
    ));
  const hasMore = !isCompact && (others.length > 0 || rows.strikes.length > 0);

  return (
    <div ref={ref} className={styles.drawing}>
      {isNarrow && <SeriesKey series={main.series} context={context} />}
      <svg
        className={styles.svg}
        width={width}
        height={first.height}
        viewBox={`0 0 ${width} ${first.height}`}
        role="group"
        aria-label={labels.title}
      >
        <Lane layout={first} context={context} />
        {panels(first)}
      </svg>
      {hasMore && (
        <details className={styles.more} open={!hasControls(view) || undefined}>
          <summary>{words.more(others.length > 0)}</summary>
          <svg
            className={styles.svg}
            width={width}
            height={rest.height}
            viewBox={`0 0 ${width} ${rest.height}`}
            role="group"
            aria-label={words.more(others.length > 0)}
          >
            {panels(rest)}
            {rest.strikes !== null && (
              <StrikesPanel
                placed={rest.strikes}
                layout={rest}
                context={context}
                points={rows.strikes}
                markById={markById}
                getMarkProps={getMarkProps}
              />
            )}
          </svg>
        </details>
      )}
    </div>
  );
}

/** The strip at the end for figures without a date. */
function Lane({ layout, context }: { readonly layout: GapLayout; readonly context: GapContext }) {
  const { lane, panels } = layout;
  const [panel] = panels;
  if (lane === null || panel === undefined) return null;
  return (
    <>
      <rect
        className={styles.lane}
        x={lane[0]}
        y={panel.top}
        width={lane[1] - lane[0]}
        height={panel.bottom - panel.top}
      />
      <text
        className={styles.note}
        x={(lane[0] + lane[1]) / 2}
        y={panel.bottom + 17}
        textAnchor="middle"
      >
        {context.words.lane[context.timeBasis]}
      </text>
    </>
  );
}
