import { type ReactElement, type ReactNode, useMemo } from "react";
import { type Flow, getCell, type ReportMonth } from "../../model/backlog";
import { AxisX, AxisY } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import { HitArea } from "../../plot/HitArea";
import { hatchPath } from "../../plot/hatch";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { textStyles } from "../../plot/textStyles";
import type { BacklogProps } from "./backlogProps";
import { columnStyles } from "./columnStyles";
import type { BacklogLayout, BacklogPanel, ColumnBar, MonthColumn } from "./layout";

/** Width in px below which headings are short. */
const NARROW = 320;

export interface MonthPanelsProps
  extends Pick<BacklogProps, "data" | "labels" | "context" | "getMarkProps"> {
  readonly layout: BacklogLayout;
}

/** Two panels on one axis of months; every mark is one figure of one month, or its gap. */
export function MonthPanels({
  data: months,
  labels,
  context: { words, language },
  getMarkProps,
  layout,
}: MonthPanelsProps) {
  const { marks } = labels;
  const markById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const colors = usePlotColors();
  const styles = columnStyles(colors);
  const { width, left, right, flow, open, columns } = layout;
  const zero = flow.scale(0);
  const { panels } = words;
  const isNarrow = width < NARROW;

  function marked(kind: Flow, { month, x }: MonthColumn, content: ReactNode) {
    const mark = markById.get(`${kind}:${month}`);
    return (
      mark !== undefined && (
        <Mark
          mark={mark}
          getMarkProps={getMarkProps}
          className={plot.mark}
          transform={`translate(${x},0)`}
          key={mark.id}
        >
          {content}
        </Mark>
      )
    );
  }
  /** Draws the bars of a month between two heights, or a hatch where it has no figure. */
  function column(
    width: number,
    [y, bottom]: readonly [number, number],
    bars: ReactElement | readonly ReactElement[] | null,
  ) {
    const box = { x: 0, y, width, height: bottom - y };
    return (
      <>
        <HitArea {...box} />
        {bars ?? <path {...styles.gap} d={hatchPath(box, 6)} />}
      </>
    );
  }
  const single = (thick: number, box: ColumnBar | null, part: "received" | "open") =>
    box && <rect {...styles[part]} width={thick} {...box} />;

  return (
    <>
      <Panel layout={layout} box={flow} heading={isNarrow ? panels.flowShort : panels.flow} />
      {open && (
        <Panel layout={layout} box={open} heading={isNarrow ? panels.openShort : panels.open} />
      )}
      {columns.map((at) =>
        marked(
          "received",
          at,
          column(at.width, [flow.top, zero], single(at.width, at.received, "received")),
        ),
      )}
      {columns.map((at) =>
        marked(
          "completed",
          at,
          column(
            at.width,
            [zero, flow.bottom],
            at.completed.length === 0
              ? null
              : at.completed.map(({ part, y, height }) => (
                  <rect key={part} {...styles[part]} y={y} width={at.width} height={height} />
                )),
          ),
        ),
      )}
      {open &&
        columns.map((at) =>
          marked(
            "open",
            at,
            column(at.width, [open.top, open.bottom], single(at.width, at.open, "open")),
          ),
        )}
      <line stroke={colors.ink2} x1={left} x2={right} y1={zero} y2={zero} />
      <LastOpen months={months} layout={layout} format={language.format.number} />
    </>
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
      <text {...textStyles(usePlotColors()).heading} x={0} y={box.heading}>
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
  const { name } = textStyles(usePlotColors());
  const at = months.findLastIndex((month) => getCell(month, "open").value !== null);
  const [month, column] = [months[at], layout.columns[at]];
  if (month === undefined || column?.open == null) return null;
  return (
    <text
      {...name}
      x={Math.min(layout.right, column.x + column.width)}
      y={column.open.y - 4}
      textAnchor="end"
      data-open=""
    >
      {format(getCell(month, "open").value ?? 0)}
    </text>
  );
}
