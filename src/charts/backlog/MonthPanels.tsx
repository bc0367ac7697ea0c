import { type ReactNode, useMemo } from "react";
import { type Flow, getCell, type ReportMonth } from "../../model/backlog";
import { AxisX, AxisY } from "../../plot/Axis";
import styles from "./Backlog.module.css";
import type { BacklogPlotProps } from "./BacklogPlot";
import {
  type BacklogLayout,
  type BacklogPanel,
  type ColumnBar,
  hatch,
  layoutBacklog,
} from "./layout";

/** Width in px below which headings are short. */
const NARROW = 320;

export interface MonthPanelsProps
  extends Pick<BacklogPlotProps, "data" | "labels" | "context" | "getMarkProps"> {
  readonly width: number;
  /** Height in px to fill; null where the panels have their best height. */
  readonly height: number | null;
}

/** Two panels on one axis of months; every mark is one figure of one month, or its gap. */
export function MonthPanels({
  data: months,
  labels,
  context: { words, language },
  getMarkProps,
  width,
  height,
}: MonthPanelsProps) {
  const { marks } = labels;
  const layout = useMemo(
    () => layoutBacklog(months, { width, height }, language.format),
    [months, width, height, language],
  );
  const markById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { left, right, flow, open, columns } = layout;
  const zero = flow.scale(0);
  const { panels } = words;
  const isNarrow = width < NARROW;

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
  /** A column between two heights: what it draws, or a hatch where there is no figure. */
  function column(
    x: number,
    thick: number,
    [top, bottom]: readonly [number, number],
    bars: ReactNode,
  ) {
    return (
      <>
        <rect className={styles.hit} x={x} y={top} width={thick} height={bottom - top} />
        {bars ?? <path className={styles.gap} d={hatch(x, top, thick, bottom)} />}
      </>
    );
  }
  const single = (x: number, thick: number, box: ColumnBar | null, className: string | undefined) =>
    box && <rect className={className} x={x} width={thick} {...box} />;

  return (
    <svg
      className={styles.svg}
      width={width}
      height={layout.height}
      role="group"
      aria-label={labels.title}
    >
      <Panel layout={layout} box={flow} heading={isNarrow ? panels.flowShort : panels.flow} />
      {open && (
        <Panel layout={layout} box={open} heading={isNarrow ? panels.openShort : panels.open} />
      )}
      {columns.map(({ month, x, width: thick, received }) =>
        marked(
          "received",
          month,
          column(x, thick, [flow.top, zero], single(x, thick, received, styles.received)),
        ),
      )}
      {columns.map(({ month, x, width: thick, completed }) =>
        marked(
          "completed",
          month,
          column(
            x,
            thick,
            [zero, flow.bottom],
            completed.length === 0
              ? null
              : completed.map(({ part, y, height }) => (
                  <rect
                    key={part}
                    className={styles[part]}
                    x={x}
                    y={y}
                    width={thick}
                    height={height}
                  />
                )),
          ),
        ),
      )}
      {open &&
        columns.map(({ month, x, width: thick, open: box }) =>
          marked(
            "open",
            month,
            column(x, thick, [open.top, open.bottom], single(x, thick, box, styles.open)),
          ),
        )}
      <line className={styles.zero} x1={left} x2={right} y1={zero} y2={zero} />
      <LastOpen months={months} layout={layout} format={language.format.number} />
    </svg>
  );
}

function Panel({
  layout,
  box,
  heading,
}: {
  readonly layout: BacklogLayout;
  readonly box: BacklogPanel;
  readonly heading: string;
}) {
  return (
    <>
      <text data-heading="" className={styles.heading} x={0} y={box.heading}>
        {heading}
      </text>
      <AxisY scale={box.scale} ticks={box.ticks} x1={layout.left} x2={layout.right} />
      <AxisX scale={layout.x} ticks={layout.ticks} y={box.bottom} />
    </>
  );
}

/** How many reports were still open in the last month that says so, at its bar. */
function LastOpen({
  months,
  layout,
  format,
}: {
  readonly months: readonly ReportMonth[];
  readonly layout: BacklogLayout;
  readonly format: (n: number) => string;
}) {
  const at = months.findLastIndex((month) => getCell(month, "open").value !== null);
  const [month, column] = [months[at], layout.columns[at]];
  if (month === undefined || column?.open == null) return null;
  return (
    <text
      className={styles.value}
      x={Math.min(layout.right, column.x + column.width)}
      y={column.open.y - 4}
      textAnchor="end"
      data-open=""
    >
      {format(getCell(month, "open").value ?? 0)}
    </text>
  );
}
