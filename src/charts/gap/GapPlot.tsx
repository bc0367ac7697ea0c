import { useMemo } from "react";
import type { GapRows } from "../../model/gap";
import type { RatioPoint } from "../../model/ratioSeries";
import type { TimeDomain } from "../../model/timeline";
import type { InteractiveMark } from "../../plot/interactiveMark";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import { useWidth } from "../../plot/useWidth";
import type { View } from "../../url/view";
import styles from "./Gap.module.css";
import type { GapContext } from "./labels";
import { layoutGap } from "./layout";
import { StrikesPanel } from "./StrikesPanel";
import { TotalsPanel } from "./TotalsPanel";

export interface GapPlotProps {
  readonly context: GapContext;
  readonly rows: GapRows;
  readonly timeDomain: TimeDomain;
  readonly ratios: readonly RatioPoint[];
  readonly marks: readonly InteractiveMark[];
  readonly scale: View["scale"];
  readonly getMarkProps: MarkNavigation["getMarkProps"];
}

/** Panels with one time axis: totals by scope, and the strikes to date below them. */
export function GapPlot(props: GapPlotProps) {
  const { context, rows, timeDomain, ratios, marks, scale, getMarkProps } = props;
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const { language, words, timeBasis } = context;
  const layout = useMemo(
    () => layoutGap(rows, timeDomain, ratios, { width, scale }, language.format),
    [rows, timeDomain, ratios, width, scale, language],
  );
  const markById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { lane, panels, strikes } = layout;
  const top = panels[0]?.top ?? 0;
  const bottom = strikes?.bottom ?? panels.at(-1)?.bottom ?? 0;

  return (
    <div ref={ref} className={styles.drawing}>
      <svg
        className={styles.svg}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="group"
        aria-label={words.title[timeBasis]}
      >
        {lane !== null && (
          <>
            <rect
              className={styles.lane}
              x={lane[0]}
              y={top}
              width={lane[1] - lane[0]}
              height={bottom - top}
            />
            <text
              className={styles.note}
              x={(lane[0] + lane[1]) / 2}
              y={top - 4}
              textAnchor="middle"
            >
              {words.lane[timeBasis]}
            </text>
          </>
        )}
        {panels.map((placed, index) => (
          <TotalsPanel
            key={placed.panel.key}
            placed={placed}
            layout={layout}
            context={context}
            isFirst={index === 0}
            scale={scale}
            markById={markById}
            getMarkProps={getMarkProps}
          />
        ))}
        {strikes !== null && (
          <StrikesPanel
            placed={strikes}
            layout={layout}
            context={context}
            points={rows.strikes}
            markById={markById}
            getMarkProps={getMarkProps}
          />
        )}
      </svg>
    </div>
  );
}
