import { dateFromNumber } from "../../model/day";
import { AxisX, AxisY } from "../../plot/Axis";
import { valueScale } from "../../plot/scales";
import { seriesClass } from "../../plot/seriesColor";
import { valueTicks } from "../../plot/ticks";
import { arrow } from "./EstimateGlyph";
import type { PanelProps } from "./panelProps";
import { highestRate, type PeriodBox, periodBoxes } from "./periodsLayout";
import styles from "./Timeline.module.css";
import { periodMark } from "./table";

/** Civilians killed in single months and periods, per 30 days, each over the days it covers. */
export function PeriodsPanel({ context, rows, geometry, x, ticks, getMarkProps }: PanelProps) {
  const { left, right, periods: panel } = geometry;
  const boxes = periodBoxes(rows.periods, context.timeDomain);
  const y = valueScale(highestRate(boxes) * 1.08, [panel.bottom, panel.top]);
  return (
    <>
      <AxisY scale={y} ticks={valueTicks(y, context.language.format)} x1={left} x2={right} />
      {boxes.length === 0 && (
        <text className={styles.note} x={left + 8} y={panel.top + 20}>
          {context.words.noPeriods}
        </text>
      )}
      {boxes.map((box) => {
        const mark = periodMark(context, box.row);
        return (
          <g
            {...getMarkProps(mark)}
            className={`${styles.mark} ${seriesClass(box.row.sourceId)}`}
            key={mark.id}
          >
            <Box
              box={box}
              from={x(dateFromNumber(box.start))}
              to={x(dateFromNumber(box.end))}
              y={y}
            />
          </g>
        );
      })}
      <AxisX scale={x} ticks={ticks} y={panel.bottom} />
    </>
  );
}

function Box({
  box,
  from,
  to,
  y,
}: {
  box: PeriodBox;
  from: number;
  to: number;
  y: (value: number) => number;
}) {
  const { low, high } = box;
  const dashed = box.row.countries !== "both";
  const width = Math.max(3, to - from);
  if (low !== null && high !== null && low !== high)
    return (
      <rect
        className={dashed ? styles.bandDashed : styles.band}
        x={from}
        y={y(high)}
        width={width}
        height={y(low) - y(high)}
      />
    );
  const at = y(low ?? high ?? 0);
  const open = low === null ? 1 : high === null ? -1 : null;
  return (
    <>
      <rect className={styles.hit} x={from} y={at - 6} width={width} height={12} />
      <path className={dashed ? styles.levelDashed : styles.level} d={`M${from},${at}h${width}`} />
      {open !== null && <path className={styles.stroke} d={arrow(from + width / 2, at, open)} />}
    </>
  );
}
