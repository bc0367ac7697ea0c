import { type ReactNode, useMemo } from "react";
import { type Flow, getCell, type ReportMonth } from "../../model/backlog";
import { AxisX, AxisY } from "../../plot/Axis";
import { useWidth } from "../../plot/useWidth";
import type { ChartLabels, PlotProps } from "../types";
import styles from "./Backlog.module.css";
import { CompletedBars } from "./CompletedBars";
import { type BacklogPanel, hatch, layoutBacklog } from "./layout";
import type { BacklogMessages } from "./messages/en";

export type BacklogPlotProps = PlotProps<readonly ReportMonth[], ChartLabels, BacklogMessages>;

/** Three panels on one axis of months; every mark is one figure of one month, or its gap. */
export function BacklogPlot({ data: months, labels, context, getMarkProps }: BacklogPlotProps) {
  const { marks } = labels;
  const [ref, width] = useWidth<HTMLDivElement>(380);
  const { words, language } = context;
  const layout = useMemo(
    () => layoutBacklog(months, width, language.format),
    [months, width, language],
  );
  const markById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { left, right, flow, share, open, columns } = layout;
  const lastOpen = months.findLastIndex((month) => getCell(month, "open").value !== null);
  const last = columns[lastOpen];

  function marked(kind: Flow, month: string, content: ReactNode) {
    const mark = markById.get(`${kind}:${month}`);
    return (
      mark !== undefined && (
        <g {...getMarkProps(mark)} className={styles.mark} key={mark.id}>
          {content}
        </g>
      )
    );
  }
  function panel(box: BacklogPanel, heading: string) {
    return (
      <>
        <text data-heading="" className={styles.heading} x={0} y={box.heading}>
          {heading}
        </text>
        <AxisY scale={box.scale} ticks={box.ticks} x1={left} x2={right} />
        <line className={styles.zero} x1={left} x2={right} y1={box.scale(0)} y2={box.scale(0)} />
        <AxisX scale={layout.x} ticks={layout.ticks} y={box.bottom} />
      </>
    );
  }

  return (
    <div ref={ref} className={styles.drawing}>
      <svg
        className={styles.svg}
        width={width}
        height={layout.height}
        role="group"
        aria-label={words.title}
      >
        {panel(flow, words.panels.flow)}
        {panel(share, words.panels.share)}
        {panel(open, words.panels.open)}
        {columns.map(({ month, x, width: thick, received }) =>
          marked(
            "received",
            month,
            <>
              <rect
                className={styles.hit}
                x={x}
                y={flow.top}
                width={thick}
                height={flow.scale(0) - flow.top}
              />
              {received === null ? (
                <path className={styles.gap} d={hatch(x, flow.top, thick, flow.scale(0))} />
              ) : (
                <rect className={styles.received} x={x} width={thick} {...received} />
              )}
            </>,
          ),
        )}
        {columns.map((column) =>
          marked("completed", column.month, <CompletedBars column={column} layout={layout} />),
        )}
        {columns.map(({ month, x, width: thick, open: bar }) =>
          marked(
            "open",
            month,
            <>
              <rect
                className={styles.hit}
                x={x}
                y={open.top}
                width={thick}
                height={open.bottom - open.top}
              />
              {bar === null ? (
                <path className={styles.gap} d={hatch(x, open.top, thick, open.bottom)} />
              ) : (
                <rect className={styles.open} x={x} width={thick} {...bar} />
              )}
            </>,
          ),
        )}
        {last?.open != null && (
          <text
            className={styles.value}
            x={Math.min(right, last.x + last.width)}
            y={last.open.y - 4}
            textAnchor="end"
            data-open=""
          >
            {language.format.number(getCell(months[lastOpen] as ReportMonth, "open").value ?? 0)}
          </text>
        )}
      </svg>
    </div>
  );
}
