import { useMemo } from "react";
import type { GapRows } from "../../record/gap";
import type { GapReading } from "../../record/gapReading";
import type { Days } from "../../record/timeline";
import type { View } from "../../view/view";
import type { Mark, Marks } from "../parts/useMarks";
import { useWidth } from "../parts/useWidth";
import styles from "./Gap.module.css";
import { layoutGap } from "./layout";
import { StrikesPanel } from "./StrikesPanel";
import { TotalsPanel } from "./TotalsPanel";
import type { Speech } from "./text";

export interface DrawingProps {
  readonly speech: Speech;
  readonly rows: GapRows;
  readonly window: Days;
  readonly readings: readonly GapReading[];
  readonly marks: readonly Mark[];
  readonly scale: View["scale"];
  readonly markProps: Marks["markProps"];
}

/** The panels of one time axis: totals by scope, and the strikes to date below them. */
export function Drawing(props: DrawingProps) {
  const { speech, rows, window, readings, marks, scale, markProps } = props;
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const { language, words, clock } = speech;
  const layout = useMemo(
    () => layoutGap(rows, window, readings, { width, scale }, language.format),
    [rows, window, readings, width, scale, language],
  );
  const markOf = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
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
        aria-label={words.title[clock]}
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
              {words.lane[clock]}
            </text>
          </>
        )}
        {panels.map((placed, index) => (
          <TotalsPanel
            key={placed.panel.key}
            placed={placed}
            layout={layout}
            speech={speech}
            isFirst={index === 0}
            scale={scale}
            markOf={markOf}
            markProps={markProps}
          />
        ))}
        {strikes !== null && (
          <StrikesPanel
            placed={strikes}
            layout={layout}
            speech={speech}
            steps={rows.strikes}
            markOf={markOf}
            markProps={markProps}
          />
        )}
      </svg>
    </div>
  );
}
