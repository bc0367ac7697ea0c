import { utcDay } from "d3";
import { type Day, utcDate } from "../../model/day";
import { quantityBounds } from "../../model/quantity";
import { AxisX, AxisY } from "../../plot/Axis";
import { usePlotColors } from "../../plot/colors";
import { dodge } from "../../plot/dodge";
import { Mark } from "../../plot/Mark";
import plot from "../../plot/Plot.module.css";
import { stepLine } from "../../plot/paths";
import { valueScale } from "../../plot/scales";
import { seriesColor } from "../../plot/seriesColor";
import { textStyles } from "../../plot/textStyles";
import { valueTicks } from "../../plot/ticks";
import { EstimateGlyph } from "./EstimateGlyph";
import { seriesNames } from "./labels";
import { WIDE } from "./layout";
import type { PanelProps } from "./panelProps";
import { totalMark } from "./table";
import { highest, linePoints, seriesOf } from "./totalsLayout";

/** Civilians killed since the start: every published total at the last day it covers. */
export function TotalsPanel({ context, rows, layout, getMarkProps, view }: PanelProps) {
  const { left, right, x, ticks, totals: panel } = layout;
  const colors = usePlotColors();
  const text = textStyles(colors);
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
        <text {...text.note} x={left + 8} y={panel.top + 20}>
          {words.noTotals}
        </text>
      )}
      {series.map((one, index) => {
        const points = linePoints(one);
        const end = ends[index];
        const label = labels[index];
        return (
          <g key={one.key} fill="none" stroke={seriesColor(colors, one.sourceId)}>
            {points.length > 1 && (
              <path
                strokeWidth={1.75}
                strokeDasharray={one.countries === "both" ? undefined : "5 3"}
                d={stepLine(points.map(({ day, value }) => ({ x: endX(day), y: y(value) })))}
                data-series={one.key}
              />
            )}
            {layout.width >= WIDE && end !== undefined && label !== undefined && (
              <>
                <path
                  strokeDasharray="1 3"
                  d={`M${end.x + 6},${end.y}L${right + 4},${label}H${right + 10}`}
                />
                <text {...text.name} fontWeight={400} x={right + 13} y={label + 4}>
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
          <Mark mark={mark} getMarkProps={getMarkProps} className={plot.mark} key={mark.id}>
            <EstimateGlyph
              x={endX(row.end)}
              y={y}
              bounds={quantityBounds(row.quantity)}
              color={seriesColor(colors, row.sourceId)}
            />
          </Mark>
        );
      })}
      <AxisX scale={x} ticks={ticks} y={panel.bottom} />
    </>
  );
}
