import type { SourceId } from "../../data/types";
import { useLanguage } from "../../text/useLanguage";
import styles from "./Bars.module.css";
import { type BarLayout, WIDE } from "./barLayout";
import { RangeMark } from "./RangeMark";
import { seriesClass } from "./seriesClass";
import type { Mark, Marks } from "./useMarks";

export interface BarsProps {
  /** What the bars are, for readers who hear them. */
  readonly label: string;
  readonly layout: BarLayout;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly markProps: Marks["markProps"];
  /** Whose colour a row has; null for strikes. */
  readonly sourceOf: (id: string) => SourceId | null;
}

/** Draws laid-out rows with their axis. */
export function Bars({ label, layout, marks, markProps, sourceOf }: BarsProps) {
  const { format } = useLanguage();
  const { width, height, rows, ticks, axisY, x0, x1 } = layout;
  const wide = width >= WIDE;
  return (
    <svg className={styles.drawing} width={width} height={height} role="group" aria-label={label}>
      <g>
        {ticks.map(({ x, value }) => (
          <g key={value}>
            <line className={styles.grid} x1={x} x2={x} y1={0} y2={axisY} />
            <text
              className={styles.tick}
              x={x}
              y={axisY + 16}
              textAnchor={x <= x0 + 8 ? "start" : x > x1 - 8 && !wide ? "end" : "middle"}
            >
              {Number.isInteger(value) ? format.number(value) : format.decimal(value)}
            </text>
          </g>
        ))}
        <line className={styles.base} x1={x0} x2={x0} y1={0} y2={axisY} />
      </g>
      {rows.map((row) => {
        const mark = marks.get(row.id);
        const sourceId = sourceOf(row.id);
        if (mark === undefined) return null;
        return (
          <g
            key={row.id}
            {...markProps(mark)}
            data-mark={row.id}
            className={`${styles.row} ${sourceId === null ? styles.strikes : seriesClass(sourceId)}`}
          >
            <rect
              className={styles.target}
              x={0}
              y={row.top}
              width={width}
              height={row.height - 4}
            />
            {row.mark !== null && <RangeMark {...row.mark} />}
            <text className={styles.name} x={row.name.x} y={row.name.y}>
              {row.name.text}
            </text>
            <text
              className={styles.figure}
              x={row.figure.x}
              y={row.figure.y}
              textAnchor={wide ? "start" : "end"}
            >
              {row.figure.text}
            </text>
            {row.lines.map((line) => (
              <text className={styles.line} key={line.y} x={line.x} y={line.y}>
                {line.text}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
