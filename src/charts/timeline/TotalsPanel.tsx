import { utcDay } from "d3";
import { type Day, utcDate } from "../../model/day";
import { quantityBounds } from "../../model/quantity";
import { AxisX, AxisY } from "../../plot/Axis";
import { dodge } from "../../plot/dodge";
import { stepLine } from "../../plot/paths";
import { valueScale } from "../../plot/scales";
import { seriesClass } from "../../plot/seriesColor";
import { valueTicks } from "../../plot/ticks";
import { EstimateGlyph } from "./EstimateGlyph";
import { seriesNames } from "./labels";
import { WIDE } from "./layout";
import type { PanelProps } from "./panelProps";
import styles from "./Timeline.module.css";
import { totalMark } from "./table";
import { highest, linePoints, seriesOf } from "./totalsLayout";

/** Civilians killed since the start: every published total at the last day it covers. */
export function TotalsPanel({ context, rows, geometry, x, ticks, getMarkProps, view }: PanelProps) {
  const { left, right, totals: panel } = geometry;
  const words = context.words;
  const y = valueScale(highest(rows.totals) * 1.08, [panel.bottom, panel.top], view.scale);
  const series = seriesOf(rows.totals);
  const names = seriesNames(context, series);
  /** Px of the end of a day, where data up to it end. */
  const endX = (day: Day) => x(utcDay.offset(utcDate(day), 1));
  const ends = series.map((one) => {
    const last = one.rows.at(-1);
    const bounds = last === undefined ? null : quantityBounds(last.quantity);
    return {
      x: last?.end == null ? right : endX(last.end),
      y: y(bounds?.low ?? bounds?.high ?? 0),
    };
  });
  const labels = dodge(
    ends.map((end) => end.y),
    16,
    panel.top,
    panel.bottom,
  );

  return (
    <>
      <AxisY scale={y} ticks={valueTicks(y, context.language.format)} x1={left} x2={right} />
      {rows.totals.length === 0 && (
        <text className={styles.note} x={left + 8} y={panel.top + 20}>
          {words.noTotals}
        </text>
      )}
      {series.map((one, index) => {
        const points = linePoints(one);
        const end = ends[index];
        const label = labels[index];
        return (
          <g key={one.key} className={seriesClass(one.sourceId)}>
            {points.length > 1 && (
              <path
                className={one.countries === "both" ? styles.line : styles.lineDashed}
                d={stepLine(points.map(({ day, value }) => ({ x: endX(day), y: y(value) })))}
                data-series={one.key}
              />
            )}
            {geometry.width >= WIDE && end !== undefined && label !== undefined && (
              <>
                <path
                  className={styles.leader}
                  d={`M${end.x + 6},${end.y}L${right + 4},${label}H${right + 10}`}
                />
                <text className={styles.seriesLabel} x={right + 13} y={label + 4}>
                  {names[index]}
                </text>
              </>
            )}
          </g>
        );
      })}
      {rows.totals.map((row) => {
        if (row.end === null) return null;
        const mark = totalMark(context, row);
        return (
          <g
            {...getMarkProps(mark)}
            className={`${styles.mark} ${seriesClass(row.sourceId)}`}
            key={mark.id}
          >
            <EstimateGlyph x={endX(row.end)} y={y} bounds={quantityBounds(row.quantity)} />
          </g>
        );
      })}
      <AxisX scale={x} ticks={ticks} y={panel.bottom} />
    </>
  );
}
