import { Fragment } from "react";
import { useIsHydrated } from "../hydration/breakpoints";
import { useMessages } from "../messages/useMessages";
import { BarAxis } from "./BarAxis";
import styles from "./BarChart.module.css";
import { BarBadge, BarLines } from "./BarLines";
import type { BarLayout } from "./barLayout";
import type { InteractiveMark } from "./interactiveMark";
import { RangeBar } from "./RangeBar";
import { barTicks } from "./ticks";
import type { MarkNavigation } from "./useMarkNavigation";

export interface BarChartProps {
  /** What the bars are, for readers who hear them. */
  readonly label: string;
  readonly layout: BarLayout;
  readonly marks: ReadonlyMap<string, InteractiveMark>;
  readonly markProps: MarkNavigation["getMarkProps"];
  /** The control of a row's badge, for badges that open what differs. */
  readonly badgeOf?: (id: string) => InteractiveMark | null;
  /** Class that sets a row's colour. */
  readonly colorOf: (id: string) => string;
  /** Whether the axis is labelled below the rows; without, `BarAxis` is drawn elsewhere. */
  readonly labelled?: boolean;
}

const AXIS_HEIGHT = 22;

/** Draws laid-out rows, with their axis below. */
export function BarChart(props: BarChartProps) {
  // Without scripts there is nothing to hit.
  const isHydrated = useIsHydrated();
  const { label, layout, marks, markProps, colorOf, badgeOf, labelled = true } = props;
  const { width, height, rows, scale, whole, axisY, style, drawn } = layout;
  const { format } = useMessages();
  const [x0] = scale.range();
  const axisHeight = drawn && labelled ? AXIS_HEIGHT : 0;
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={height + axisHeight}
      viewBox={`0 0 ${width} ${height + axisHeight}`}
      role="group"
      aria-label={label}
    >
      {drawn && (
        <>
          {barTicks(scale, format, whole).map(({ value }) => (
            <line
              key={value}
              className={styles.grid}
              x1={scale(value)}
              x2={scale(value)}
              y1={0}
              y2={axisY}
            />
          ))}
          {style === "beside" && <line className={styles.base} x1={x0} x2={x0} y1={0} y2={axisY} />}
        </>
      )}
      {axisHeight > 0 && <BarAxis scale={scale} whole={whole} y={axisY + 16} />}
      {rows.map((row) => {
        const mark = marks.get(row.id);
        if (mark === undefined) return null;
        const badge = badgeOf?.(row.id) ?? null;
        const bar = (
          <g {...markProps(mark)} className={`${styles.row} ${colorOf(row.id)}`}>
            {isHydrated && (
              <rect
                className={styles.target}
                x={1}
                y={row.top - 1}
                width={width - 2}
                height={row.height - 6}
              />
            )}
            {row.mark !== null && <RangeBar {...row.mark} />}
            <text className={styles.name} x={row.name.x} y={row.name.y}>
              {row.name.text}
            </text>
            <text
              className={styles.figure}
              x={row.figure.x}
              y={row.figure.y}
              textAnchor={row.figure.anchor}
            >
              {row.figure.text}
            </text>
            <BarLines lines={row.lines.filter((line) => badge === null || line.tone !== "badge")} />
          </g>
        );
        const words = row.lines.filter((line) => line.tone === "badge");
        return (
          // With and without a badge, so that the bar keeps its element, and the focus on it.
          <Fragment key={row.id}>
            {bar}
            {badge !== null && (
              <BarBadge lines={words} width={width} mark={badge} markProps={markProps} />
            )}
          </Fragment>
        );
      })}
    </svg>
  );
}
